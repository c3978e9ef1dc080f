using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>A state that something has had.</summary>
/// <param name="Edition">The first that had it; null for what no edition has yet.</param>
/// <param name="Said">Null where it was not there.</param>
public sealed record Moment(EditionName? Edition, string? Said)
{
    /// <summary>
    /// Whether it is said in the same words as in the state before, beside which something else is shown.
    /// </summary>
    public bool IsRedrawn { get; init; }
}

/// <summary>What an edition says of one thing.</summary>
/// <param name="Words">In a line.</param>
/// <param name="Drawn">What it draws beside them, in words and data; empty for nothing.</param>
public sealed record Saying(string Words, string Drawn = "");

/// <summary>What the editions have said of one thing, one after the other.</summary>
public static class EditionHistory
{
    /// <summary>
    /// From the first on, each state once; the last is what the report says now.
    /// </summary>
    /// <param name="said">Null where an edition has no such thing.</param>
    public static IReadOnlyList<Moment> Of(EditionArchive editions, EditionState now, Func<EditionState, Saying?> said)
    {
        var moments = new List<Moment>();
        Saying? last = null;
        foreach (var (edition, saying) in editions.All.Select(e => ((EditionName?)e.Name, said(e))).Append((null, said(now))))
        {
            if (saying == last)
                continue;
            moments.Add(new(edition, saying?.Words) { IsRedrawn = saying is not null && saying.Words == last?.Words });
            last = saying;
        }

        return moments;
    }

    /// <summary>What an edition says on the page of one thing; null where it has none.</summary>
    public static Saying? Said(SiteAddress page, EditionState edition) =>
        page.Path.Split('/') is ["", "figures", var id, ""]
            ? edition.Figures.TryGetValue(id, out var figure) ? new(figure.Words, $"{figure.Says}") : null
            : Words(page, edition) is { } words ? new(words) : null;

    private static string? Words(SiteAddress page, EditionState edition) => page.Path.Split('/') switch
    {
        ["", "numbers", var id, ""] => NumberChanges.Said(edition.Numbers.GetValueOrDefault(id)),
        ["", "conclusions", var id, ""] => edition.Findings.TryGetValue(id, out var finding) ? FindingChanges.Said(finding) : null,
        ["", "claims", var id, ""] => FindingChanges.Said(edition.Claims.GetValueOrDefault(id)),
        _ => null,
    };
}
