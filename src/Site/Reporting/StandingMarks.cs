using Standoff.Site.Addressing;
using Standoff.Site.Editions;

namespace Standoff.Site.Reporting;

/// <summary>
/// Marks of links to a page that says what it said when they were made: its own, and for a figure
/// those of editions whose marks covered less of it.
/// </summary>
internal static class StandingMarks
{
    /// <summary>Its own first; empty for a page that nobody quotes.</summary>
    public static IReadOnlyList<string> Of(SiteAddress page, Report report) =>
        Quote.On(page, report.State) is { Hash: var own } ? [own, .. Earlier(page, report).Where(m => m != own)] : [];

    /// <summary>Those alone that no edition gave out for anything else.</summary>
    private static IEnumerable<string> Earlier(SiteAddress page, Report report) =>
        from edition in report.Editions.All
        let then = report.Former.In(edition, page)
        let figure = then is { } at ? FigureOn(at, edition) : null
        where figure is not null
        group figure by Quote.On(then.Value, edition)!.Hash into given
        where given.All(f => FigureOn(page, report.State)?.SaysWhat(f) == true)
        select given.Key;

    private static FigureState? FigureOn(SiteAddress page, EditionState edition) =>
        page.Path.Split('/') is ["", "figures", var id, ""] ? edition.Figures.GetValueOrDefault(id) : null;
}
