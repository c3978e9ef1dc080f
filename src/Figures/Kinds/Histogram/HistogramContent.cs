using Standoff.Figures.Axes;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// How the draws of results that share a unit spread, one below the other on one axis.
/// </summary>
/// <param name="axis">
/// From the first to the last edge of the bins; contains the level and of each result the base
/// case, the 5th and the 95th percentile.
/// </param>
/// <param name="shares">Writes shares of draws.</param>
/// <param name="results">At least one; their bins have the same edges.</param>
/// <param name="level">One of the edges; null for none.</param>
internal sealed class HistogramContent(
    NumberAxis axis, NumberWriter shares, IReadOnlyList<DrawnResult> results, HistogramLevel? level) : FigureContent
{
    private readonly NumberColumn _values = axis.Numbers.Compare(
        [.. results.SelectMany(r => new[] { r.Result.Value, r.Low, r.Median, r.High }), .. level is null ? [] : new[] { level.Value }]);

    private readonly NumberColumn _ends = axis.Numbers.Span([axis.Scale.Min, axis.Scale.Max]);

    public NumberAxis Axis => axis;

    public NumberWriter Shares => shares;

    public IReadOnlyList<DrawnResult> Results => results;

    public HistogramLevel? Level => level;

    /// <summary>Of the highest bar of all, in shares of draws per unit of the axis.</summary>
    public double MaxDensity { get; } = results.Max(r => r.MaxDensity);

    public override IEnumerable<string> Quantities =>
        results.Select(r => r.Result.Id)
            .Concat(level?.Line.Quantity is { } quantity ? [quantity.Id] : []);

    /// <summary>
    /// A value of a result or of the level; all of them share scale and decimals.
    /// </summary>
    public string Write(double value) => _values.Write(value);

    /// <summary>An end of the axis.</summary>
    public string WriteEnd(double value) => _ends.Write(value);

    /// <summary><c>90% of draws from 5% to 51%</c>.</summary>
    public string WriteRange(DrawnResult result) =>
        $"90% of draws from {_values.Write(result.Low)} to {_values.Write(result.High)}";

    /// <summary>
    /// What the bars leave out, in words: one text for each side of each result; empty where
    /// nothing is left out.
    /// </summary>
    public IReadOnlyList<string> WriteTails() =>
    [
        .. results.Where(r => r.Bins.Below > 0)
            .Select(r => $"{Percent(r, r.Bins.Below)} below {WriteEnd(axis.Scale.Min)} ({SentenceParts.Inside(r.Label)})"),
        .. results.Where(r => r.Bins.Above > 0)
            .Select(r => $"{Percent(r, r.Bins.Above)} above {WriteEnd(axis.Scale.Max)} ({SentenceParts.Inside(r.Label)})"),
    ];

    public override Chart Draw(DrawingSize size) => new HistogramPlot(size, this).Draw();

    public override FigureTable Table() => HistogramTable.Create(this);

    public override string Description() => HistogramDescription.Write(this);

    private static string Percent(DrawnResult result, int draws) =>
        CalibratedWords.Percent(result.Bins.ShareOf(draws));
}
