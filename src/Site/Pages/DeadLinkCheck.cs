using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>Checks that each link that an author wrote to this site leads somewhere.</summary>
/// <param name="standing">Every address of a page or of a place on one.</param>
/// <param name="files">Those of published files that are no pages.</param>
/// <param name="broken">Those at which something would stand.</param>
internal sealed class DeadLinkCheck(
    IReadOnlySet<string> standing, Lazy<HashSet<string>> files, BrokenPlaces broken)
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
        var texts = new Lazy<HashSet<string>>(() => files.Select(f => f.ToString()).ToHashSet(StringComparer.Ordinal));
        var check = new DeadLinkCheck(pages.Standing, texts, new BrokenPlaces(report));
        var onPages = report.Sections.SelectMany(s => check.Check(s.References, s.Address));
        return [.. onPages, .. check.Check(elsewhere, null)];
    }

    /// <param name="page">Where the links stand; null where they may stand on several
    /// pages.</param>
    private IEnumerable<Diagnostic> Check(IEnumerable<Reference> references, SiteAddress? page) =>
        from link in references.OfType<PageReference>()
        let target = page is { } own ? link.From(own).ToString() : link.Target
        where !standing.Contains(target) && !files.Value.Contains(target) && !broken.Contains(target)
        select DiagnosticCatalogue.DeadLink(
            link.Place, link.Target, Suggestion.For(target, standing.Concat(files.Value)));
}
