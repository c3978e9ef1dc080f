namespace Standoff.Evidence.Rows;

/// <summary>Who relays whom: several reports may stand on one original.</summary>
public static class Provenance
{
    /// <summary>Names of a chain that a message repeats.</summary>
    private const int MaxShownChain = 12;

    /// <summary>
    /// The source at the end of a chain of repeats; the source itself where it is an original or
    /// its chain is broken or closed.
    /// </summary>
    public static Source FindOriginal(Source source, IReadOnlyDictionary<string, Source> sources)
    {
        var current = source;
        for (var steps = 0; steps <= sources.Count && !current.IsOriginal; steps++)
        {
            if (!sources.TryGetValue(current.Repeats.Text, out var next))
                break;
            current = next;
        }

        return current.IsOriginal ? current : source;
    }

    /// <summary>The distinct originals behind some reports, in order of first mention.</summary>
    public static IReadOnlyList<Source> FindOriginals(
        IEnumerable<Source> reports, IReadOnlyDictionary<string, Source> sources) =>
        [.. reports.Select(r => FindOriginal(r, sources))
            .DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>
    /// Sources that repeat each other, each before the one that it repeats; every cycle once.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<Source>> FindCycles(IReadOnlyDictionary<string, Source> sources)
    {
        var cycles = new List<IReadOnlyList<Source>>();
        var seen = new HashSet<Source>(ReferenceEqualityComparer.Instance);
        foreach (var start in sources.Values)
        {
            var current = start;
            var path = new List<Source>();
            while (!current.IsOriginal && seen.Add(current))
            {
                path.Add(current);
                if (!sources.TryGetValue(current.Repeats.Text, out var next))
                    break;
                current = next;
            }

            // A walk that ends where it has been before has gone round.
            if (path.IndexOf(current) is >= 0 and var at && sources.ContainsKey(current.Repeats.Text))
                cycles.Add(path[at..]);
        }

        return cycles;
    }

    /// <summary>
    /// A chain that comes back to its start, its middle left out where it is long.
    /// </summary>
    internal static string WriteCycle(IReadOnlyList<Source> cycle, int start)
    {
        var shown = Enumerable.Range(start, Math.Min(cycle.Count, MaxShownChain)).Select(i => cycle[i % cycle.Count].Id.Text);
        var middle = cycle.Count > MaxShownChain ? ["…"] : Array.Empty<string>();
        return string.Join(" → ", [.. shown, .. middle, cycle[start].Id.Text]);
    }
}
