using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Recipes;
using Standoff.Model.Draws;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// <c>x</c> (<see cref="ValueAxis"/>, linear; from the 0.5th to the 99.5th percentile where it says nothing else), <c>results</c>
/// (<c>label</c>, <c>role</c>, <c>result</c>), <c>level</c> (<c>label</c>, <c>at</c>, and what draws on its sides are: <c>above</c>, <c>below</c>).
/// </summary>
internal sealed class HistogramKind : FigureKind
{
    private const int MostResults = 3;

    /// <summary>Share of the draws that the bars may leave out at either end.</summary>
    private const double Tail = 0.005;

    /// <summary>Share of a value below which a difference is none that an axis could show.</summary>
    private const double Precision = 1e-9;

    public override string Name => "histogram";

    public override FigureContent? Read(RecipeMap recipe, Unit unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x");
        var axis = ValueAxis.Read(xMap, unit, reader);
        if (axis is { IsLog: true })
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(xMap!.Place, "x", "a linear axis, since areas on it are compared"));
        var maps = recipe.Maps("results");
        var named = maps.Select(m => NamedResult.Read(m, unit, reader)).OfType<NamedResult>().ToList();
        NamedResult.CheckDistinct(named, reader);
        if (named.Count > MostResults)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(named[MostResults].ResultPlace, "results", "at most three"));
        var level = ReadLevel(recipe.Map("level", required: false), unit, reader);
        foreach (var result in named)
            CheckDraws(result, reader);
        if (axis is null || named.Count == 0 || reader.Diagnostics.HasErrors)
            return null;
        var edges = Edges(axis, xMap!, named, level, reader);
        var drawn = edges is null ? [] : named.Select(n => Draw(n, edges, level, reader.Workbook.Simulation)).ToList();
        foreach (var result in drawn)
            CheckInside(result, edges!, reader);
        if (edges is null || reader.Diagnostics.HasErrors)
            return null;
        var shareUnit = reader.Workbook.Units.TryFind("fraction", out var fraction) ? fraction.Unit : Unit.One;
        return new Histogram(axis, new Scale(edges[0], edges[^1]), reader.Numbers(unit), reader.Numbers(shareUnit), drawn, level);
    }

    private static Level? ReadLevel(RecipeMap? map, Unit unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var (label, at) = (map.Text("label"), reader.Value(map.Text("at"), unit));
        var (above, below) = (map.Text("above", required: false), map.Text("below", required: false));
        map.Close();
        return label is null || at is null ? null : new Level(at.Value, label.Printed, SideOf(above, "above"), SideOf(below, "below"), at.Quantity, at.Place);

        Side SideOf(RecipeText? text, string otherwise) => new(text?.Printed ?? otherwise, text?.Place ?? at.Place);
    }

    /// <summary>Reports SR5009 where a draw or the base case is <c>never</c>, SR5011 where all draws are the same.</summary>
    private static void CheckDraws(NamedResult named, RecipeReader reader)
    {
        var (simulation, id) = (reader.Workbook.Simulation, named.Result.Id);
        var sorted = simulation.Sorted(id);
        if (double.IsInfinity(sorted[^1]))
            reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(named.ResultPlace, id, $"never in {CalibratedWords.Percent(simulation.ShareOfNever(id))} of draws"));
        else if (double.IsInfinity(named.Result.Value))
            reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(named.ResultPlace, id, SignificantDigits.Plain(named.Result.Value, 4)));
        else if (!Differ(sorted[0], sorted[^1]))
            reader.Diagnostics.Add(DiagnosticCatalogue.NothingToDraw(named.ResultPlace, id));
    }

    private static bool Differ(double less, double more) => more - less > Precision * Math.Max(Math.Abs(less), Math.Abs(more));

    /// <summary>Null where the level lies outside (SR5017) or nothing lies between the ends (SR5016).</summary>
    private static double[]? Edges(ValueAxis axis, RecipeMap xMap, List<NamedResult> named, Level? level, RecipeReader reader)
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
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(end?.Place ?? xMap.Place, SignificantDigits.Plain(low, 4), SignificantDigits.Plain(high, 4)));
            return null;
        }

        if (level is null || (low <= level.Value && level.Value <= high))
            return BinEdges.Over(low, high, level?.Value ?? 0, axis.From is not null, axis.To is not null);
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
            level.Origin, SignificantDigits.Plain(level.Value, 4), SignificantDigits.Plain(low, 4), SignificantDigits.Plain(high, 4)));
        return null;
    }

    private static double Percentile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];

    private static DrawnResult Draw(NamedResult named, double[] edges, Level? level, Simulation simulation)
    {
        var (sorted, id) = (simulation.Sorted(named.Result.Id), named.Result.Id);
        return new DrawnResult(
            named, sorted[0], simulation.Percentile(id, 0.05), simulation.Percentile(id, 0.5), simulation.Percentile(id, 0.95), sorted[^1],
            Bins.Of(sorted, edges), level is null ? null : Bins.Of(sorted, [level.Value, level.Value]));
    }

    /// <summary>Reports SR5017, once a result.</summary>
    private static void CheckInside(DrawnResult result, double[] edges, RecipeReader reader)
    {
        var outside = new[] { result.Result.Value, result.Low, result.High }.Where(v => v < edges[0] || v > edges[^1]).Take(1);
        foreach (var value in outside)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
                result.Named.ResultPlace, SignificantDigits.Plain(value, 4), SignificantDigits.Plain(edges[0], 4), SignificantDigits.Plain(edges[^1], 4)));
        }
    }
}
