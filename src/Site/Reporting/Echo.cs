using Standoff.Evidence.Rows;

namespace Standoff.Site.Reporting;

/// <summary>A source and those that repeat it.</summary>
/// <param name="IsCited">Whether it is among the reports that the echo was asked for.</param>
/// <param name="Relays">In the order of publication.</param>
public sealed record Echo(Source Source, bool IsCited, IReadOnlyList<Echo> Relays)
{
    /// <summary>More originals than this are told by what is cited alone.</summary>
    private const int MaxWhole = 4;

    /// <summary>How many sources there are, itself included.</summary>
    public int Size => 1 + Relays.Sum(r => r.Size);

    /// <summary>Whether a relay in it is not among the reports.</summary>
    public bool HasUncited => Relays.Any(r => !r.IsCited || r.HasUncited);

    /// <summary>
    /// The originals behind some reports, each with who repeats whom, the one with the most relays
    /// first. Where the originals are few, all that repeat them are told, cited or not.
    /// </summary>
    public static IReadOnlyList<Echo> Behind(IReadOnlyList<Source> reports, Report report)
    {
        var sources = report.Workbook.Dataset.Sources;
        var originals = report.Originals(reports);
        var told = originals.Count <= MaxWhole
            ? sources.Values.ToList()
            : [.. reports.SelectMany(r => ChainOf(r, sources)).Distinct()];
        var relays = told.Where(s => !s.IsOriginal)
            .OrderBy(s => s.Document.Published?.Start)
            .ThenBy(s => s.Id.Text, StringComparer.Ordinal)
            .ToLookup(s => s.Repeats.Text, StringComparer.Ordinal);
        var cited = reports.Select(r => r.Id.Text).ToHashSet(StringComparer.Ordinal);
        return [.. originals.Select(o => Create(o, new HashSet<string>(StringComparer.Ordinal))).OrderByDescending(e => e.Size)];

        // Sources that repeat each other are an error, and told once.
        Echo Create(Source source, IReadOnlySet<string> above)
        {
            var path = above.Append(source.Id.Text).ToHashSet(StringComparer.Ordinal);
            var below = relays[source.Id.Text].Where(r => !path.Contains(r.Id.Text));
            return new Echo(source, cited.Contains(source.Id.Text), [.. below.Select(r => Create(r, path))]);
        }
    }

    /// <summary>A report and all that stands between it and its original.</summary>
    private static IEnumerable<Source> ChainOf(Source report, IReadOnlyDictionary<string, Source> sources)
    {
        var current = report;
        for (var steps = 0; steps <= sources.Count; steps++)
        {
            yield return current;
            if (current.IsOriginal || !sources.TryGetValue(current.Repeats.Text, out var next))
                break;
            current = next;
        }
    }
}
