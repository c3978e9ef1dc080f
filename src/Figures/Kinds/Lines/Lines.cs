using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>Results as functions of one input.</summary>
/// <param name="y">Contains every value of every line unless the recipe cuts it.</param>
internal sealed class Lines(
    InputAxis xAxis, ValueAxis yAxis, Scale y, NumberWriter numbers, Courses courses, IReadOnlyList<Mark> marks, Reference? reference) : FigureContent
{
    public override IEnumerable<string> Quantities => courses.Lines.Select(l => (Quantity?)l.Named.Result).Append(xAxis.Input)
        .Concat(marks.Select(m => m.Quantity)).Append(reference?.Quantity)
        .OfType<Quantity>().Select(q => q.Id);

    public override Chart Draw(Form form) => new LinesPlot(form, xAxis, yAxis, y, numbers, courses, marks, reference).Draw();

    public override FigureTable Table() => LinesTable.Of(xAxis, numbers, yAxis.IsLog, courses, marks);

    public override string Description() => LinesDescription.Of(xAxis, numbers, courses, marks, reference);
}

/// <param name="ResultPlace">Where the recipe names the result.</param>
internal sealed record NamedResult(string Label, Role Role, Result Result, Place Origin, Place ResultPlace)
{
    /// <summary><c>label</c>, <c>role</c>, <c>result</c>; null where one is wrong.</summary>
    public static NamedResult? Read(RecipeMap map, Unit unit, RecipeReader reader)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        var written = map.Text("result");
        var result = reader.Result(written, unit);
        map.Close();
        return label is null || result is null ? null : new NamedResult(label.Printed, role, result, label.Place, written!.Place);
    }

    /// <summary>Reports SR1011.</summary>
    public static void CheckDistinct(IEnumerable<NamedResult> results, RecipeReader reader)
    {
        foreach (var twice in results.GroupBy(r => r.Result.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(twice.Last().ResultPlace, twice.Key, twice.First().ResultPlace.Line));
    }
}

/// <summary>A point on a line.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="Quantity">Whose value <paramref name="X"/> is; null for a number.</param>
internal sealed record Mark(string Label, double X, double Y, int Line, Quantity? Quantity, Place Origin)
{
    /// <summary>Where it stands on both axes, what a source prints in up to three digits, what we derive in two: <c>$29bn at 1.3 GW</c>.</summary>
    public string Write(NumberWriter x, NumberWriter y) =>
        $"{y.Write(Y, NumberStyle.Printed)} at {x.Write(X, NumberStyle.Printed, Quantity is Result ? 2 : 3)}";
}

/// <summary>A value that lines are measured against.</summary>
internal sealed record Reference(double Value, string Label, Quantity? Quantity, Place Origin);
