using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>A state that something has had.</summary>
/// <param name="Edition">The first that had it; null for what no edition has yet.</param>
/// <param name="Said">Null where it was not there.</param>
public sealed record Moment(EditionName? Edition, string? Said);

/// <summary>What the editions have said of one thing, one after the other.</summary>
public static class EditionHistory
{
    /// <summary>
    /// From the first on, each state once; the last is what the report says now.
    /// </summary>
    /// <param name="said">In words; null where an edition has no such thing.</param>
    public static IReadOnlyList<Moment> Of(EditionArchive editions, EditionState now, Func<EditionState, string?> said)
    {
        var moments = new List<Moment>();
        foreach (var (edition, words) in editions.All.Select(e => ((EditionName?)e.Name, said(e))).Append((null, said(now))))
        {
            if (moments.Count == 0 ? words is not null : moments[^1].Said != words)
                moments.Add(new(edition, words));
        }

        return moments;
    }

    /// <summary>What an edition says on the page of one thing, in a line; null where it has none.</summary>
    public static string? Said(SiteAddress page, EditionState edition) => page.Path.Split('/') switch
    {
        ["", "numbers", var id, ""] => NumberChanges.Said(edition.Numbers.GetValueOrDefault(id)),
        ["", "conclusions", var id, ""] => edition.Findings.TryGetValue(id, out var finding) ? FindingChanges.Said(finding) : null,
        ["", "claims", var id, ""] => FindingChanges.Said(edition.Claims.GetValueOrDefault(id)),
        ["", "figures", var id, ""] => Comparison.Said(edition.Figures.GetValueOrDefault(id)),
        _ => null,
    };
}
