using System.Globalization;
using System.Text;

namespace Standoff.Site.Formulas;

/// <summary>The spread of a result's draws between two percentiles as the outline of a histogram, in a box of 100 by 30.</summary>
/// <param name="Path">Of an SVG path; empty where nothing spreads.</param>
/// <param name="Low">Where the line begins, in the result's unit.</param>
/// <param name="High">Where it ends, in the result's unit.</param>
internal sealed record DistributionShape(string Path, double Low, double High)
{
    private const int Bars = 40;
    private const double Height = 30;

    /// <param name="sorted">The draws in ascending order; +∞ is left out.</param>
    public static DistributionShape Of(ReadOnlySpan<double> sorted)
    {
        var count = sorted.Length;
        while (count > 0 && double.IsInfinity(sorted[count - 1]))
            count--;
        if (count == 0)
            return new("", double.NaN, double.NaN);
        var (low, high) = (sorted[count / 100], sorted[count - 1 - count / 100]);
        if (!(high > low))
            return new("", low, high);
        var counts = new int[Bars];
        foreach (var value in sorted[..count])
        {
            if (value >= low && value <= high)
                counts[Math.Min(Bars - 1, (int)((value - low) / (high - low) * Bars))]++;
        }

        var path = new StringBuilder("M0 30");
        foreach (var (bar, index) in counts.Select((bar, index) => (bar, index)))
            path.Append(CultureInfo.InvariantCulture, $"V{Math.Round(Height * (1 - (double)bar / counts.Max()), 1)}H{(index + 1) * 100.0 / Bars}");
        return new(path.Append("V30Z").ToString(), low, high);
    }

    /// <summary>Where a value stands, from 0 to 100; null outside.</summary>
    public double? At(double value) => value >= Low && value <= High ? 100 * (value - Low) / (High - Low) : null;
}
