using Markdig.Syntax.Inlines;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Tells addresses at which nothing stands because what belongs there is wrong, which has been
/// reported, from those at which nothing would stand.
/// </summary>
internal sealed class BrokenPlaces(Report report)
{
    /// <summary>
    /// Whether something that is wrong belongs at an address, or may: of a report without a chapter
    /// everything.
    /// </summary>
    /// <param name="target">From the site's root, with the id of a place if it has one.</param>
    public bool Contains(string target)
    {
        var (path, id) = target.Split('#') is [var before, var behind] ? (before, behind) : (target, "");
        if (report.Sections.Count == 0 || IsMissingHome(path) || report.Broken.Pages.Contains(path) || IsOnPage(path, id))
            return true;
        return path.Split('/') switch
        {
            ["", "numbers", { Length: > 0 } number, ""] => report.Workbook.IsBroken(number),
            ["", "figures", { Length: > 0 } figure, _] => report.Broken.Figures.Contains(figure),
            ["", "claims", { Length: > 0 } claim, ""] => IsUnsound("claims", claim),
            ["", "conclusions", { Length: > 0 } finding, ""] => report.Broken.IsAnyFinding || report.Broken.Findings.Contains(finding),
            ["", "weak-points", ""] => !report.IsWhole,
            ["", var list, ""] => TablesOf(list).Any(table => IsUnsound(table, id)),
            _ => false,
        };
    }

    /// <summary>Whether an address is that of a home page that is gone, which is told once.</summary>
    private bool IsMissingHome(string path) =>
        path == Routes.Overview.Path && report.Sections.All(s => s.Address != Routes.Overview);

    /// <summary>Whether a page would show something with that id, were it not wrong.</summary>
    private bool IsOnPage(string path, string id) =>
        report.Sections.FirstOrDefault(s => s.Address.Path == path) is { } page
        && page.Meanings.Unknown.Any(link => IdOf(link) == id);

    /// <summary>The id of what a link shows, or of the words that lead to a figure; null for other links.</summary>
    private static string? IdOf(LinkInline link) => link.Url?.Split(':') switch
    {
        ["figure", var figure] => Routes.FigureOn(Routes.Overview, figure).Fragment,
        ["conclusion", var finding] => finding,
        _ => null,
    };

    /// <summary>The tables whose rows are the places of a page.</summary>
    private static string[] TablesOf(string page) => page switch
    {
        "sources" or "glossary" or "claims" => [page],
        "timeline" => ["events"],
        "data" => ["disagreements"],
        "corrections" => ["corrections", "source_errors"],
        _ => [],
    };

    private bool IsUnsound(string table, string id) =>
        report.Workbook.Dataset.Unsound.Contains(new RowKey(table, id));
}
