using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary><c>x</c> (<see cref="InputAxis"/>), <c>y</c> (<c>label</c>, <c>scale</c>, <c>from</c>, <c>to</c>), <c>lines</c> (<c>label</c>, <c>role</c>, <c>result</c>), <c>marks</c> (<c>label</c>, <c>at</c>, <c>on</c>), <c>reference</c> (<c>at</c>, <c>label</c>).</summary>
internal sealed class LinesKind : FigureKind
{
    public override string Name => "lines";

    public override FigureContent? Read(RecipeMap recipe, Unit unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x");
        var x = InputAxis.Read(xMap, reader);
        var y = ValueAxis.Read(recipe.Map("y"), unit, reader);
        var lineMaps = recipe.Maps("lines");
        var named = lineMaps.Select(m => NamedResult.Read(m, unit, reader)).OfType<NamedResult>().ToList();
        var marks = recipe.Maps("marks", required: false).Select(m => MarkText.Read(m, x, reader)).OfType<MarkText>().ToList();
        var reference = ReadReference(recipe.Map("reference", required: false), unit, reader);
        if (x is null || y is null || named.Count == 0 || named.Count < lineMaps.Count || reader.Diagnostics.HasErrors)
            return null;
        var courses = Courses.Of(x, named);
        CheckDrawable(courses, y, reader);
        if (!reader.Diagnostics.HasErrors && !courses.Lines.Any(l => l.Varies))
            reader.Diagnostics.Add(DiagnosticCatalogue.NoEffect(xMap!.Text("input")!.Place, named[0].Result.Id, x.Input.Id));
        var points = marks.Select(m => m.On(named, courses, reader)).OfType<Mark>().ToList();
        if (reader.Diagnostics.HasErrors)
            return null;
        var scale = y.Over([.. courses.Lines.SelectMany(l => l.Values).Concat(reference is null ? [] : [reference.Value])]);
        return new Lines(x, y, scale, reader.Numbers(unit), courses, points, reference);
    }

    private static Reference? ReadReference(RecipeMap? map, Unit unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var label = map.Text("label");
        var at = reader.Value(map.Text("at"), unit);
        map.Close();
        return label is null || at is null ? null : new Reference(at.Value, label.Printed, at.Quantity, label.Place);
    }

    private static void CheckDrawable(Courses courses, ValueAxis y, RecipeReader reader)
    {
        foreach (var line in courses.Lines)
        {
            if (line.Values.Any(v => !double.IsFinite(v)))
                reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(line.Named.ResultPlace, line.Named.Result.Id, SignificantDigits.Plain(line.Values.First(v => !double.IsFinite(v)), 4)));
            else if (y.IsLog && line.Values.Min() <= 0)
                reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(line.Named.ResultPlace, line.Named.Result.Id, SignificantDigits.Plain(line.Values.Min(), 4)));
        }

        NamedResult.CheckDistinct(courses.Lines.Select(l => l.Named), reader);
    }
}
