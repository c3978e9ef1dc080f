using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>Checks that each link that an author wrote to this site leads somewhere.</summary>
internal static class DeadLinkCheck
{
    /// <summary>Reports SR4019.</summary>
    /// <param name="elsewhere">What tables and notes refer to, which may stand on several pages; a
    /// link there names its page.</param>
    /// <param name="files">Addresses of published files that are no pages.</param>
    public static Diagnostics Check(PageList pages, Report report, IEnumerable<Reference> elsewhere, IEnumerable<SiteAddress> files)
    {
        var known = pages.Listed.SelectMany(p => p.Addresses).Concat(files).Select(a => a.ToString()).ToHashSet(StringComparer.Ordinal);
        // What a page holds that could not be read is not known.
        var unread = report.Sections.Where(s => s.Section.Body.Problem is not null).Select(s => s.Address.Path).ToHashSet(StringComparer.Ordinal);
        var onPages = report.Sections.SelectMany(s => Check(s.References, s.Address, known, unread));
        return [.. onPages, .. Check(elsewhere, null, known, unread)];
    }

    /// <param name="page">Where the links stand; null where they may stand on several
    /// pages.</param>
    private static IEnumerable<Diagnostic> Check(
        IEnumerable<Reference> references, SiteAddress? page, HashSet<string> known, HashSet<string> unread) =>
        from link in references.OfType<PageReference>()
        let target = page is { } own ? link.From(own).ToString() : link.Target
        where !known.Contains(target) && !unread.Contains(target.Split('#')[0])
        select DiagnosticCatalogue.DeadLink(link.Place, link.Target, Suggestion.For(target, known));
}
