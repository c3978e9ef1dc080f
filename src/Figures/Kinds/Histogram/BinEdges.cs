using Standoff.Figures.Geometry;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>Where bins begin and end: a round step apart, counted from an anchor.</summary>
internal static class BinEdges
{
    /// <summary>More would be narrower than the narrow drawing can show.</summary>
    private const int MaxBins = 40;

    private const double Slack = 1e-9;

    /// <summary>
    /// In rising order; the ends move outwards to the next edge unless they are fixed. The anchor
    /// is an edge if it lies between the ends.
    /// </summary>
    /// <param name="low">Less than <paramref name="high"/>.</param>
    public static double[] Create(double low, double high, double anchor, bool isLowFixed, bool isHighFixed)
    {
        var ticks = Ticks.For(new Scale(low, high), MaxBins);
        var step = ticks.Count > 1 ? SignificantDigits.Round(ticks[1] - ticks[0], 6) : high - low;
        var (first, last) = ((long)Math.Floor((low - anchor) / step + Slack), (long)Math.Ceiling((high - anchor) / step - Slack));
        var edges = Enumerable.Range(0, (int)(last - first) + 1)
            .Select(i => Edge(anchor, first + i, step)).ToList();
        if (isLowFixed)
            Fix(edges, low, 0, e => e < low + step / 2 && (e != anchor || anchor <= low));
        if (isHighFixed)
            Fix(edges, high, edges.Count, e => e > high - step / 2 && (e != anchor || anchor >= high));
        return [.. edges];
    }

    /// <summary>
    /// Without the last bits, so that 3 × 0.05 is 0.15; the anchor itself is kept as it is.
    /// </summary>
    private static double Edge(double anchor, long steps, double step) =>
        steps == 0 ? anchor : SignificantDigits.Round(anchor + steps * step, 14);

    /// <summary>
    /// Puts an end in the place of the edges beyond it and of one that would leave a sliver.
    /// </summary>
    private static void Fix(List<double> edges, double end, int index, Predicate<double> isBeyond)
    {
        var removed = edges.RemoveAll(isBeyond);
        edges.Insert(index == 0 ? 0 : index - removed, end);
    }
}
