using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Checks that no address vanishes that an edition has had, and that no two differ in capitals
/// only, which some servers and file systems do not tell apart.
/// </summary>
internal sealed class AddressCheck
{
    private readonly AddressLock _known;
    private readonly Dictionary<string, MovedAddress> _moved;
    private readonly IReadOnlySet<string> _standing;
    private readonly BrokenPlaces _broken;

    private AddressCheck(PageList pages, AddressLock known, IReadOnlyList<MovedAddress> moved, BrokenPlaces broken)
    {
        (_known, _broken) = (known, broken);
        _moved = moved.Where(FormerAddresses.IsSound).DistinctBy(m => m.Address.Text, StringComparer.Ordinal)
            .ToDictionary(m => m.Address.Text, StringComparer.Ordinal);
        _standing = pages.Standing;
    }

    /// <summary>
    /// Reports SR6040 to SR6045; of an address at which something stands that is wrong nothing, and
    /// of those that have vanished nothing while anything is, since all of them rest on it.
    /// </summary>
    public static IEnumerable<Diagnostic> Check(PageList pages, Report report, AddressLock known)
    {
        var moved = report.Workbook.Dataset.Moved;
        var check = new AddressCheck(pages, known, moved, new BrokenPlaces(report));
        return
        [
            .. moved.SelectMany(check.CheckForm),
            .. moved.SelectMany(check.CheckRow),
            .. report.IsWhole ? check.FindVanished() : [],
            .. check.FindClashes(),
            .. report.Workbook.Dataset.Corrections.SelectMany(c => c.Pages)
                .Where(p => !SiteAddress.IsLasting(p.Address))
                .Select(p => DiagnosticCatalogue.NoAddress(p.Place, p.Address)),
            .. report.Workbook.Dataset.Corrections.SelectMany(c => c.Pages).SelectMany(check.CheckCorrected),
        ];
    }

    private IEnumerable<Diagnostic> CheckForm(MovedAddress row) =>
        new[] { row.Address, row.Successor }
            .Where(cell => !cell.IsEmpty && !SiteAddress.IsLasting(cell.Text))
            .Select(cell => DiagnosticCatalogue.NoAddress(cell.Place, cell.Text));

    private IEnumerable<Diagnostic> CheckRow(MovedAddress row)
    {
        var (address, successor) = (row.Address.Text, row.Successor.Text);
        if (_standing.Contains(address))
            yield return DiagnosticCatalogue.MovedAndThere(row.Address.Place, address);
        if (SiteAddress.IsLasting(successor) && !_standing.Contains(successor) && !_broken.Contains(successor))
        {
            yield return DiagnosticCatalogue.NoSuccessor(
                row.Successor.Place, address, successor, WhereItEnds(address, successor));
        }
    }

    /// <summary>Over the rows that lead on from a successor at which nothing stands.</summary>
    private string WhereItEnds(string address, string successor)
    {
        if (successor == address)
            return "; that is the same address";
        var passed = new HashSet<string>(StringComparer.Ordinal) { address };
        var next = successor;
        while (passed.Add(next) && _moved.TryGetValue(next, out var row) && !row.Successor.IsEmpty)
            next = row.Successor.Text;
        if (next == address)
            return $"; from there the rows lead back to '{address}'";
        return next != successor && _standing.Contains(next)
            ? Suggestion.Of(next)
            : Suggestion.For(successor, _standing);
    }

    /// <summary>A page that had an error stands, or its row says where it is now.</summary>
    private IEnumerable<Diagnostic> CheckCorrected((string Address, Place Place) page)
    {
        if (SiteAddress.IsLasting(page.Address) && !_standing.Contains(page.Address) && !_moved.ContainsKey(page.Address)
            && !_broken.Contains(page.Address))
        {
            yield return DiagnosticCatalogue.CorrectedNowhere(
                page.Place, page.Address, Suggestion.For(page.Address, _standing));
        }
    }

    private IEnumerable<Diagnostic> FindVanished()
    {
        var vanished = _known.Lines.Where(line => !IsKept(line.Address)).ToList();
        var pages = vanished.Select(v => v.Address).ToHashSet(StringComparer.Ordinal);
        // Of a page that is gone, its places are not told one by one.
        return vanished
            .Where(v => !v.Address.Contains('#', StringComparison.Ordinal) || !pages.Contains(SiteAddress.Parse(v.Address).Path))
            .Select(v => DiagnosticCatalogue.AddressVanished(v.Place, v.Address, Guess(v.Address, pages)));
    }

    /// <summary>
    /// What is new beside it, if one thing went there and one came or if the names are alike; else
    /// whatever is called nearly so.
    /// </summary>
    private string Guess(string address, IReadOnlySet<string> vanished)
    {
        var known = _known.Lines.Select(l => l.Address).ToHashSet(StringComparer.Ordinal);
        var group = GroupOf(address);
        var came = _standing.Where(a => GroupOf(a) == group && !known.Contains(a)).ToList();
        if (came is [var only] && vanished.Count(a => GroupOf(a) == group) == 1)
            return Suggestion.Of(only);
        return Suggestion.For(address, came) is { Length: > 0 } near
            ? near
            : Suggestion.For(address, _standing);
    }

    /// <summary>The page of a place, <c>/inference/#</c>; the folder of a page, <c>/numbers/</c>.</summary>
    private static string GroupOf(string address) => address.Split('#') is [var page, _]
        ? page + "#"
        : address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];

    private bool IsKept(string address)
    {
        if (_standing.Contains(address) || _moved.ContainsKey(address))
            return true;
        var place = SiteAddress.Parse(address);
        return place.Fragment.Length > 0
            && _moved.TryGetValue(place.Path, out var page)
            && (page.Successor.IsEmpty
                || _standing.Contains(SiteAddress.Parse(page.Successor.Text).At(place.Fragment).ToString()));
    }

    private IEnumerable<Diagnostic> FindClashes()
    {
        var known = _known.Lines
            .ToDictionary(l => l.Address, l => l.Place, StringComparer.Ordinal);
        foreach (var (address, row) in _moved)
            known.TryAdd(address, row.Address.Place);
        var all = _standing.Concat(known.Keys).ToHashSet(StringComparer.Ordinal);
        // To lay all of them side by side takes longest, and nearly always no two differ so little.
        if (all.ToHashSet(StringComparer.OrdinalIgnoreCase).Count == all.Count)
            return [];
        return
            from same in all.GroupBy(a => a, StringComparer.OrdinalIgnoreCase)
            let ways = same.Order(StringComparer.Ordinal).ToList()
            where ways.Count > 1
            let place = ways.Where(known.ContainsKey).Select(w => known[w]).FirstOrDefault(Place.StartOf(AddressLock.Path))
            select DiagnosticCatalogue.AddressClash(place, ways[0], ways[1]);
    }
}
