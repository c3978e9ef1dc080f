using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Axes;
using Standoff.Figures.Geometry;
using Standoff.Figures.Recipes;
using Standoff.Model.Draws;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// <c>x</c> (<see cref="ValueAxis"/>, linear; from the 0.5th to the 99.5th percentile where it says
/// nothing else), <c>results</c> (<see cref="NamedResult"/>), <c>level</c>
/// (<see cref="ReferenceLine"/>, and what draws on its sides are: <c>above</c>, <c>below</c>).
/// </summary>
internal sealed class HistogramKind : FigureKind
{
    private const int MaxResults = 3;

    /// <summary>Share of the draws that the bars may leave out at either end.</summary>
    private const double Tail = 0.005;

    /// <summary>
    /// Share of a value below which a difference is none that an axis could show.
    /// </summary>
    private const double Precision = 1e-9;

    public override string Name => "histogram";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x");
        var axis = ReadAxis(xMap, unit, reader);
        var named = ReadResults(recipe, unit, reader);
        var levelMap = recipe.Map("level", required: false);
        var level = ReadLevel(levelMap, unit, reader);
        if (axis is null || named is null || unit is null || (level is null && levelMap is not null))
            return null;
        if (FindEdges(axis, xMap!, named, level, reader) is not { } edges)
            return null;
        var drawn = named.Select(n => Count(n, edges, level, reader.Workbook.Simulation)).ToList();
        if (!AreInside(drawn, edges, reader))
            return null;
        var shareUnit = reader.Workbook.Units.TryFind("fraction", out var fraction)
            ? fraction.Unit
            : Unit.One;
        var numberAxis = new NumberAxis(new Scale(edges[0], edges[^1]), axis.Label, reader.Numbers(unit), axis.Origin);
        return new HistogramContent(numberAxis, reader.Numbers(shareUnit), drawn, level);
    }

    private static ValueAxis? ReadAxis(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        var axis = ValueAxis.Read(map, unit, reader);
        if (axis is not { IsLog: true })
            return axis;
        reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(
            map!.Place, "x", "a linear axis, since areas on it are compared"));
        return null;
    }

    /// <summary>Null where one is wrong, has no spread or is <c>never</c> in a draw.</summary>
    private static IReadOnlyList<NamedResult>? ReadResults(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var named = NamedResult.ReadAll(recipe.Maps("results"), unit, reader);
        if (named is null)
            return null;
        var areDrawable = named.Select(n => IsDrawable(n, reader)).ToList().TrueForAll(d => d);
        if (named.Count > MaxResults)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(named[MaxResults].ResultPlace, "results", "at most three"));
        return areDrawable && named.Count <= MaxResults ? named : null;
    }

    private static HistogramLevel? ReadLevel(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var line = ReferenceLine.Read(map, unit, reader);
        var (above, below) = (map.Text("above", required: false), map.Text("below", required: false));
        map.Close();
        return line is null
            ? null
            : new HistogramLevel(line, SideOf(above, "above"), SideOf(below, "below"));

        LevelSide SideOf(RecipeText? text, string otherwise) => new(text?.Printed ?? otherwise, text?.Place ?? line.ValuePlace);
    }

    /// <summary>
    /// Reports SR5009 where a draw or the base case is <c>never</c>, SR5011 where all draws are the
    /// same.
    /// </summary>
    private static bool IsDrawable(NamedResult named, RecipeReader reader)
    {
        var (simulation, id) = (reader.Workbook.Simulation, named.Result.Id);
        var sorted = simulation.Sorted(id);
        if (double.IsInfinity(sorted[^1]))
        {
            var share = CalibratedWords.Percent(simulation.ShareOfNever(id));
            reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(
                named.ResultPlace, id, $"never in {share} of draws"));
        }
        else if (double.IsInfinity(named.Result.Value))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(
                named.ResultPlace, id, SignificantDigits.Plain(named.Result.Value, 4)));
        }
        else if (!Differ(sorted[0], sorted[^1]))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NothingToDraw(named.ResultPlace, id));
        }
        else
        {
            return true;
        }

        return false;
    }

    private static bool Differ(double less, double more) =>
        more - less > Precision * Math.Max(Math.Abs(less), Math.Abs(more));

    /// <summary>
    /// Null where the level lies outside (SR5017) or nothing lies between the ends (SR5016).
    /// </summary>
    private static double[]? FindEdges(
        ValueAxis axis, RecipeMap xMap, IReadOnlyList<NamedResult> named, HistogramLevel? level, RecipeReader reader)
    {
        var draws = named.Select(n => reader.Workbook.Simulation.Sorted(n.Result.Id)).ToList();
        double[] shown = [.. named.Select(n => n.Result.Value), .. level is null ? [] : new[] { level.Value }];
        var (low, high) = (draws.Min(d => Percentile(d, Tail)), draws.Max(d => Percentile(d, 1 - Tail)));
        if (!Differ(low, high))
            (low, high) = (draws.Min(d => d[0]), draws.Max(d => d[^1]));
        (low, high) = (axis.From ?? Math.Min(low, shown.Min()), axis.To ?? Math.Max(high, shown.Max()));
        if (!Differ(low, high))
        {
            var end = xMap.Text("from", required: false) ?? xMap.Text("to", required: false);
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(
                end?.Place ?? xMap.Place, Plain(low), Plain(high)));
            return null;
        }

        if (level is null || (low <= level.Value && level.Value <= high))
            return BinEdges.Create(low, high, level?.Value ?? 0, axis.From is not null, axis.To is not null);
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
            level.Line.ValuePlace, Plain(level.Value), Plain(low), Plain(high)));
        return null;
    }

    private static double Percentile(double[] sorted, double share) =>
        sorted[(int)(share * (sorted.Length - 1))];

    private static DrawnResult Count(NamedResult named, double[] edges, HistogramLevel? level, Simulation simulation)
    {
        var (sorted, id) = (simulation.Sorted(named.Result.Id), named.Result.Id);
        var spread = new DrawSpread(
            sorted[0], simulation.Percentile(id, 0.05), simulation.Percentile(id, 0.5), simulation.Percentile(id, 0.95), sorted[^1]);
        return new DrawnResult(named, spread, Bins.Create(sorted, edges), level is null ? null : Bins.Create(sorted, [level.Value, level.Value]));
    }

    /// <summary>Reports SR5017, once for each result.</summary>
    private static bool AreInside(IReadOnlyList<DrawnResult> results, double[] edges, RecipeReader reader)
    {
        var areInside = true;
        foreach (var result in results)
        {
            foreach (var value in new[] { result.Result.Value, result.Low, result.High }.Where(v => v < edges[0] || v > edges[^1]).Take(1))
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
                    result.Named.ResultPlace, Plain(value), Plain(edges[0]), Plain(edges[^1])));
                areInside = false;
            }
        }

        return areInside;
    }

    private static string Plain(double value) => SignificantDigits.Plain(value, 4);
}
