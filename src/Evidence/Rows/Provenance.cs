namespace Standoff.Evidence.Rows;

/// <summary>Who relays whom: several reports may stand on one original.</summary>
public static class Provenance
{
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
        [.. reports.Select(r => FindOriginal(r, sources)).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>The ids of a chain that comes back to its start; null where it ends.</summary>
    internal static IReadOnlyList<string>? FindCycle(
        Source start, IReadOnlyDictionary<string, Source> sources)
    {
        var chain = new List<string> { start.Id.Text };
        for (var current = start; !current.IsOriginal && sources.TryGetValue(current.Repeats.Text, out var next); current = next)
        {
            chain.Add(next.Id.Text);
            if (next.Id.Text == start.Id.Text)
                return chain;
            if (chain.Count > sources.Count + 1)
                return null;
        }

        return null;
    }
}
