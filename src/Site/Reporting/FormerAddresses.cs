using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;

namespace Standoff.Site.Reporting;

/// <summary>Pages that earlier editions had at other addresses, as <c>data/moved.csv</c> tells.</summary>
internal sealed class FormerAddresses
{
    private readonly Dictionary<string, HashSet<string>> _byEdition = new(StringComparer.Ordinal);
    private readonly ILookup<SiteAddress, SiteAddress> _former;

    /// <param name="editions">That were published, with the addresses that each had.</param>
    public FormerAddresses(IEnumerable<MovedAddress> moved, EditionArchive editions)
    {
        foreach (var edition in editions.All)
            _byEdition[edition.Name.ToString()] = [.. edition.Addresses];
        Successors = moved
            .Where(row => IsSound(row) && !row.Successor.IsEmpty)
            .Select(row => (Page: SiteAddress.Parse(row.Address.Text), Successor: SiteAddress.Parse(row.Successor.Text)))
            .Where(row => row.Page.Fragment.Length == 0)
            .DistinctBy(row => row.Page)
            .ToDictionary(row => row.Page, row => row.Successor);
        _former = Successors.ToLookup(s => s.Value, s => s.Key);
    }

    /// <summary>Pages that have moved, each with the one that it leads to.</summary>
    public IReadOnlyDictionary<SiteAddress, SiteAddress> Successors { get; }

    /// <summary>Whether the addresses of a row are such.</summary>
    public static bool IsSound(MovedAddress row) =>
        SiteAddress.IsLasting(row.Address.Text)
        && (row.Successor.IsEmpty || SiteAddress.IsLasting(row.Successor.Text));

    /// <summary>
    /// Where an edition had a page of today: at its address or, where nothing stood there, at the one
    /// address of its kind that leads to it now; null where it had no such page.
    /// </summary>
    public SiteAddress? In(EditionState edition, SiteAddress page)
    {
        var had = _byEdition.GetValueOrDefault(edition.Name.ToString(), []);
        if (had.Contains(page.Path))
            return page;
        return Before(page).Where(former => had.Contains(former.Path)).ToList() is [var only] ? only : null;
    }

    /// <summary>All that lead to a page, over others too.</summary>
    private List<SiteAddress> Before(SiteAddress page)
    {
        var found = new List<SiteAddress>();
        var ahead = new Queue<SiteAddress>([page]);
        while (ahead.TryDequeue(out var next))
        {
            foreach (var former in _former[next].Where(f => KindOf(f) == KindOf(page) && f != page && !found.Contains(f)))
            {
                found.Add(former);
                ahead.Enqueue(former);
            }
        }

        return found;
    }

    private static string KindOf(SiteAddress page) => page.Path.Split('/') is ["", var kind, _, ""] ? kind : "";
}
