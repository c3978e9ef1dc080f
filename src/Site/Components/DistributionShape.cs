using System.Globalization;
using System.Text;
using Standoff.Model.Draws;

namespace Standoff.Site.Components;

/// <summary>
/// The spread of a result's draws between two percentiles as the outline of a histogram, in a box
/// of 100 by 30.
/// </summary>
/// <param name="Path">Of an SVG path; empty where nothing spreads.</param>
/// <param name="Low">Where the line begins, in the result's unit.</param>
/// <param name="High">Where it ends, in the result's unit.</param>
internal sealed record DistributionShape(string Path, double Low, double High)
{
    private const int Bars = 40;
    private const double Height = 30;

    /// <param name="sorted">The draws in ascending order; +∞ is left out.</param>
    public static DistributionShape Create(ReadOnlySpan<double> sorted)
    {
        if (Bins.CreateForBulk(sorted, Bars) is not { } bins)
            return new("", double.NaN, double.NaN);
        var path = new StringBuilder("M0 30");
        foreach (var (bar, index) in bins.Counts.Select((bar, index) => (bar, index)))
            path.Append(CultureInfo.InvariantCulture, $"V{Math.Round(Height * (1 - (double)bar / bins.Counts.Max()), 1)}H{(index + 1) * 100.0 / Bars}");
        return new(path.Append("V30Z").ToString(), bins.Edges[0], bins.Edges[^1]);
    }

    /// <summary>Where a value stands, from 0 to 100; null outside.</summary>
    public double? At(double value) =>
        value >= Low && value <= High ? 100 * (value - Low) / (High - Low) : null;
}
