using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Crossing;

/// <summary>
/// <c>result</c>, <c>label</c> (its name on the line), <c>x</c> (<see cref="InputAxis"/>), <c>y</c>
/// (<see cref="ValueAxis"/>), <c>level</c> (<see cref="ReferenceLine"/>; zero where there is none),
/// <c>above</c> and <c>below</c> (<c>label</c>, <c>role</c>), <c>crossing</c> (name of the point),
/// <c>base</c> (name of the input's own value).
/// </summary>
internal sealed class CrossingKind : FigureKind
{
    public override string Name => "crossing";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x");
        var x = InputAxis.Read(xMap, reader);
        var y = ValueAxis.Read(recipe.Map("y"), unit, reader);
        var written = recipe.Text("result");
        var result = reader.Result(written, unit);
        var level = ReadLevel(recipe, unit, reader);
        var (above, below) = (ReadSide(recipe.Map("above"), reader), ReadSide(recipe.Map("below"), reader));
        var (crossing, own) = (recipe.Text("crossing"), recipe.Text("base", required: false));
        if (x is null || y is null || unit is null || result is null || level is null || above is null || below is null || crossing is null)
            return null;
        var named = new NamedResult(y.Label, ColourRole.Neutral, result, crossing.Place, written!.Place);
        var curves = SampledCurves.Create(x, [named]);
        if (!IsDrawable(curves, level, x, reader))
            return null;
        var scale = y.Over([.. curves.Lines[0].Values, level.Value]);
        var marks = new CrossingMarks(crossing.Printed, own is null ? null : (own.Printed, own.Place), crossing.Place);
        return new CrossingContent(new CrossingChart(
            x, new NumberAxis(scale, y.Label, reader.Numbers(unit), y.Origin), curves, level, (above, below), marks));
    }

    private static ReferenceLine? ReadLevel(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        if (recipe.Map("level", required: false) is not { } map)
            return new ReferenceLine(0, "", null, recipe.Place, recipe.Place);
        var level = ReferenceLine.Read(map, unit, reader);
        map.Close();
        return level;
    }

    private static CrossingSide? ReadSide(RecipeMap? map, RecipeReader reader)
    {
        if (map is null)
            return null;
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        map.Close();
        return label is null ? null : new CrossingSide(label.Printed, role, label.Place);
    }

    /// <summary>Reports SR5009, SR5020 and SR5062.</summary>
    private static bool IsDrawable(SampledCurves curves, ReferenceLine level, InputAxis x, RecipeReader reader)
    {
        var (named, values) = curves.Lines[0];
        Diagnostic? wrong = null;
        if (values.Any(v => !double.IsFinite(v)))
            wrong = DiagnosticCatalogue.NotDrawable(named.ResultPlace, named.Result.Id, SignificantDigits.Plain(values.First(v => !double.IsFinite(v)), 4));
        else if (!curves.Lines[0].Varies)
            wrong = DiagnosticCatalogue.NoEffect(named.ResultPlace, named.Result.Id, x.Input.Id);
        else if (!curves.FindCrossings(i => values[i], _ => level.Value).Any())
            wrong = NoCrossing(named, values, level);
        if (wrong is not null)
            reader.Diagnostics.Add(wrong);
        return wrong is null;
    }

    private static Diagnostic NoCrossing(NamedResult named, double[] values, ReferenceLine level) => DiagnosticCatalogue.NeverCrosses(
        named.ResultPlace, named.Result.Id, SignificantDigits.Plain(level.Value, 4), SignificantDigits.Plain(values.Min(), 4), SignificantDigits.Plain(values.Max(), 4));
}
