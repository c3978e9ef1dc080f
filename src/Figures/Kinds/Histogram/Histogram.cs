using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Words;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>How the draws of results that share a unit spread, one below the other on one axis.</summary>
/// <param name="scale">From the first to the last edge of the bins; contains the level and of each result the base case, the 5th and the 95th percentile.</param>
/// <param name="shares">Writes shares of draws.</param>
/// <param name="results">At least one; their bins have the same edges.</param>
/// <param name="level">One of the edges; null for none.</param>
internal sealed class Histogram(ValueAxis axis, Scale scale, NumberWriter numbers, NumberWriter shares, IReadOnlyList<DrawnResult> results, Level? level) : FigureContent
{
    private readonly NumberColumn _values = numbers.Compare(
        [.. results.SelectMany(r => new[] { r.Result.Value, r.Low, r.Median, r.High }), .. level is null ? [] : new[] { level.Value }]);

    private readonly NumberColumn _ends = numbers.Span([scale.Min, scale.Max]);

    public ValueAxis Axis => axis;

    public Scale Scale => scale;

    public NumberWriter Numbers => numbers;

    public NumberWriter Shares => shares;

    public IReadOnlyList<DrawnResult> Results => results;

    public Level? Level => level;

    /// <summary>Of the highest bar of all, in shares of draws per unit of the axis.</summary>
    public double MostDensity { get; } = results.Max(r => r.MostDensity);

    public override IEnumerable<string> Quantities => results.Select(r => r.Result.Id).Concat(level?.Quantity is { } quantity ? [quantity.Id] : []);

    public string Write(double value) => _values.Write(value);

    /// <summary><c>90% of draws from 5% to 51%</c>.</summary>
    public string Range(DrawnResult result) => $"90% of draws from {_values.Write(result.Low)} to {_values.Write(result.High)}";

    /// <summary>What the bars leave out, in words: one text for each side of each result; empty where nothing is left out.</summary>
    public IReadOnlyList<string> Tails() =>
    [
        .. results.Where(r => r.Bins.Below > 0).Select(r => $"{Percent(r, r.Bins.Below)} below {_ends.Write(scale.Min)} ({Prose.Inside(r.Label)})"),
        .. results.Where(r => r.Bins.Above > 0).Select(r => $"{Percent(r, r.Bins.Above)} above {_ends.Write(scale.Max)} ({Prose.Inside(r.Label)})"),
    ];

    public override Chart Draw(Form form) => new HistogramPlot(form, this).Draw();

    public override FigureTable Table() => HistogramTable.Of(this);

    public override string Description() => HistogramDescription.Of(this);

    private static string Percent(DrawnResult result, int draws) => CalibratedWords.Percent(result.Bins.ShareOf(draws));
}

/// <summary>A result and its draws, all finite.</summary>
/// <param name="Low">The 5th percentile.</param>
/// <param name="High">The 95th percentile.</param>
/// <param name="AtLevel">Draws below, at and above the level; null where there is none.</param>
internal sealed record DrawnResult(NamedResult Named, double Least, double Low, double Median, double High, double Most, Bins Bins, Bins? AtLevel)
{
    public string Label => Named.Label;

    public Result Result => Named.Result;

    /// <summary>Of the highest bar.</summary>
    public double MostDensity => Enumerable.Range(0, Bins.Counts.Count).Max(Density);

    /// <summary>Share of draws per unit of the axis, so that areas are shares whatever the width of the bin.</summary>
    public double Density(int bin) => Bins.Share(bin) / (Bins.Edges[bin + 1] - Bins.Edges[bin]);
}

/// <summary>A value that the draws are measured against.</summary>
internal sealed record Level(double Value, string Label, Side Above, Side Below, Quantity? Quantity, Place Origin)
{
    /// <summary><c>3% of draws dearer</c>; empty where no draw is.</summary>
    public string SayBelow(DrawnResult result) => Say(result, b => b.Below, Below.Words);

    /// <summary><c>97% of draws cheaper</c>, with those that are exactly at the level; empty where no draw is.</summary>
    public string SayAbove(DrawnResult result)
    {
        var at = Say(result, b => b.Counts[0], "at the line");
        var above = Say(result, b => b.Above, Above.Words);
        return at.Length > 0 && above.Length > 0 ? $"{above}, {at}" : above + at;
    }

    private static string Say(DrawnResult result, Func<Bins, int> count, string what) => count(result.AtLevel!) is > 0 and var draws
        ? $"{CalibratedWords.Percent(result.AtLevel!.ShareOf(draws))} of draws {what}"
        : "";
}

/// <param name="Words">What draws on this side of a level are: <c>cheaper</c>.</param>
internal sealed record Side(string Words, Place Origin);
