namespace Standoff.Model.Draws;

/// <summary>
/// Draws counted between edges. A bin holds its lower edge, the last one its upper edge too; what
/// lies beyond the edges is counted apart, so that no draw is lost.
/// </summary>
public sealed class Bins
{
    private readonly int[] _counts;

    private Bins(IReadOnlyList<double> edges, int[] counts, int below, int draws)
    {
        (Edges, _counts, Below, Draws) = (edges, counts, below, draws);
        Above = draws - below - counts.Sum();
    }

    /// <summary>In rising order; one more than there are bins.</summary>
    public IReadOnlyList<double> Edges { get; }

    /// <summary>One per bin.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Draws less than the first edge.</summary>
    public int Below { get; }

    /// <summary>Draws greater than the last edge; <c>never</c> is one of them.</summary>
    public int Above { get; }

    /// <summary>All of them, in a bin or not.</summary>
    public int Draws { get; }

    /// <param name="sorted">In ascending order; at least one.</param>
    /// <param name="edges">In rising order, at least two; two equal ones hold the draws equal to
    /// that edge.</param>
    public static Bins Create(ReadOnlySpan<double> sorted, IReadOnlyList<double> edges)
    {
        var counts = new int[edges.Count - 1];
        var below = CountBefore(sorted, edges[0], holdsEnd: false);
        var before = below;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            var upTo = CountBefore(sorted, edges[bin + 1], holdsEnd: bin == counts.Length - 1);
            (counts[bin], before) = (upTo - before, upTo);
        }

        return new Bins(edges, counts, below, sorted.Length);
    }

    /// <summary>
    /// Equal steps over the draws that are not <c>never</c>, without the hundredth of them at
    /// either end; null where what is left does not spread.
    /// </summary>
    /// <param name="sorted">In ascending order.</param>
    /// <param name="bins">At least one.</param>
    public static Bins? CreateForBulk(ReadOnlySpan<double> sorted, int bins)
    {
        var reached = sorted[..CountBefore(sorted, double.MaxValue, holdsEnd: true)];
        if (reached.IsEmpty || !(reached[^(1 + reached.Length / 100)] > reached[reached.Length / 100]))
            return null;
        var (low, high) = (reached[reached.Length / 100], reached[^(1 + reached.Length / 100)]);
        return Create(reached, [.. Enumerable.Range(0, bins).Select(i => low + (high - low) * i / bins), high]);
    }

    /// <summary>Of all draws.</summary>
    public double Share(int bin) => ShareOf(_counts[bin]);

    /// <summary>Of all draws.</summary>
    public double ShareOf(int count) => count / (double)Draws;

    /// <summary>
    /// How many draws lie before an end; those at the end are among them where it is held.
    /// </summary>
    private static int CountBefore(ReadOnlySpan<double> sorted, double end, bool holdsEnd)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < end || (holdsEnd && sorted[middle] == end))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
