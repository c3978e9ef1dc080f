using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Axes;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>
/// <c>x</c> (<see cref="InputAxis"/>), <c>y</c> (<see cref="ValueAxis"/>), <c>lines</c>
/// (<see cref="NamedResult"/>), <c>marks</c> (<see cref="MarkText"/>), <c>level</c>
/// (<see cref="CrossedLevel"/>).
/// </summary>
internal sealed class LinesKind : FigureKind
{
    public override string Name => "lines";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x");
        var x = InputAxis.Read(xMap, reader);
        var y = ValueAxis.Read(recipe.Map("y"), unit, reader);
        var named = NamedResult.ReadAll(recipe.Maps("lines"), unit, reader);
        var markMaps = recipe.Maps("marks", required: false);
        var texts = markMaps.Select(m => MarkText.Read(m, x, reader)).OfType<MarkText>().ToList();
        var level = CrossedLevel.Read(recipe.Map("level", required: false), unit, reader);
        if (x is null || named is null || (recipe.Has("level") && level is null))
            return null;
        var curves = SampledCurves.Create(x, named);
        var isDrawable = AreDrawable(curves, y, reader);
        if (isDrawable && !curves.Lines.Any(l => l.Varies))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NoEffect(
                xMap!.Text("input")!.Place, named[0].Result.Id, x.Input.Id));
            isDrawable = false;
        }

        var marks = texts.Select(m => m.On(named, curves, reader)).OfType<LineMark>().ToList();
        if (!isDrawable || y is null || unit is null || marks.Count < markMaps.Count)
            return null;
        var scale = y.Over([.. curves.Lines.SelectMany(l => l.Values).Concat(level is null ? [] : [level.Line.Value])]);
        if (level?.Line.IsWithin(scale, reader) == false)
            return null;
        return new LinesContent(new LinesChart(x, new NumberAxis(scale, y.Label, reader.Numbers(unit), y.Origin), curves, [.. marks, .. Crossings(curves, level)], level));
    }

    /// <summary>Where lines cross the level; none where the points have no name.</summary>
    private static IEnumerable<LineMark> Crossings(SampledCurves curves, CrossedLevel? level) =>
        from line in Enumerable.Range(0, level?.Crossing is null ? 0 : curves.Lines.Count)
        from x in curves.FindCrossings(i => curves.Lines[line].Values[i], _ => level!.Line.Value)
        select new LineMark(level!.Crossing!, x, level.Line.Value, line, null, level.Origin, IsCrossing: true);

    /// <summary>Reports SR5009, SR5010.</summary>
    private static bool AreDrawable(SampledCurves curves, ValueAxis? y, RecipeReader reader)
    {
        var areDrawable = true;
        foreach (var (named, values) in curves.Lines)
        {
            Diagnostic? wrong = null;
            if (values.Any(v => !double.IsFinite(v)))
            {
                var first = SignificantDigits.Plain(values.First(v => !double.IsFinite(v)), 4);
                wrong = DiagnosticCatalogue.NotDrawable(named.ResultPlace, named.Result.Id, first);
            }
            else if (y is { IsLog: true } && values.Min() <= 0)
            {
                wrong = DiagnosticCatalogue.NotOnLogAxis(named.ResultPlace, named.Result.Id, SignificantDigits.Plain(values.Min(), 4));
            }

            if (wrong is null)
                continue;
            reader.Diagnostics.Add(wrong);
            areDrawable = false;
        }

        return areDrawable;
    }
}
