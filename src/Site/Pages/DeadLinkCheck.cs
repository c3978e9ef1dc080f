using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>Checks that each link that an author wrote to this site leads somewhere.</summary>
/// <param name="known">Every address at which something stands.</param>
internal sealed class DeadLinkCheck(Report report, IReadOnlySet<string> known)
{
    /// <summary>
    /// Reports SR4019. A link to what exists but is wrong is dead for now, and the fault has been
    /// reported.
    /// </summary>
    /// <param name="elsewhere">What tables and notes refer to, which may stand on several pages; a
    /// link there names its page.</param>
    /// <param name="files">Addresses of published files that are no pages.</param>
    public static Diagnostics Check(PageList pages, Report report, IEnumerable<Reference> elsewhere, IEnumerable<SiteAddress> files)
    {
        var known = pages.Listed.SelectMany(p => p.Addresses).Concat(files).Select(a => a.ToString()).ToHashSet(StringComparer.Ordinal);
        var check = new DeadLinkCheck(report, known);
        var onPages = report.Sections.SelectMany(s => check.Check(s.References, s.Address));
        return [.. onPages, .. check.Check(elsewhere, null)];
    }

    /// <param name="page">Where the links stand; null where they may stand on several
    /// pages.</param>
    private IEnumerable<Diagnostic> Check(IEnumerable<Reference> references, SiteAddress? page) =>
        from link in references.OfType<PageReference>()
        let target = page is { } own ? link.From(own).ToString() : link.Target
        where !known.Contains(target) && !IsBroken(target)
        select DiagnosticCatalogue.DeadLink(link.Place, link.Target, Suggestion.For(target, known));

    private bool IsBroken(string target)
    {
        var (path, id) = target.Split('#') is [var before, var behind] ? (before, behind) : (target, "");
        if (report.Broken.Pages.Contains(path))
            return true;
        var unsound = report.Workbook.Dataset.Unsound;
        return path.Split('/') switch
        {
            ["", "numbers", var number, ""] => report.Workbook.IsBroken(number),
            ["", "figures", var figure, _] => report.Broken.Figures.Contains(figure),
            ["", "claims", { Length: > 0 } claim, ""] => unsound.Contains(new RowKey("claims", claim)),
            ["", "conclusions", { Length: > 0 } finding, ""] => report.Broken.IsAnyFinding || report.Broken.Findings.Contains(finding),
            ["", "sources", ""] => unsound.Contains(new RowKey("sources", id)),
            ["", "glossary", ""] => unsound.Contains(new RowKey("glossary", id)),
            ["", "weak-points", ""] => !report.IsWhole,
            _ => false,
        };
    }
}
