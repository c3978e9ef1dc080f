using Standoff.Evidence.Diagnostics;
using Standoff.Site.Discovery;
using Standoff.Site.Prose;

namespace Standoff.Site;

/// <summary>Checks that each link that an author wrote to this site leads somewhere.</summary>
internal static class InternalLinks
{
    /// <summary>Reports SR4019.</summary>
    /// <param name="elsewhere">What tables and notes refer to, which may stand on several pages; a link there names its page.</param>
    public static void Check(Report report, IEnumerable<Reference> elsewhere, DiagnosticBag diagnostics)
    {
        var known = Known(report).ToHashSet(StringComparer.Ordinal);
        void CheckAll(IEnumerable<Reference> references, string page)
        {
            foreach (var link in references.OfType<PageReference>())
            {
                var target = link.Target.StartsWith('#') ? page + link.Target : link.Target;
                if (!known.Contains(target))
                    diagnostics.Add(DiagnosticCatalogue.DeadLink(link.Place, link.Target, Suggestion.For(target, known)));
            }
        }

        foreach (var section in report.Sections)
            CheckAll(section.References, section.Section.Address);
        CheckAll(elsewhere, "");
    }

    /// <summary>All addresses of pages, and of what stands on them under an id that its author gave.</summary>
    private static IEnumerable<string> Known(Report report)
    {
        foreach (var address in PageAddresses.Of(report))
            yield return address;
        foreach (var section in report.Sections)
        {
            foreach (var id in section.Section.Anchors.Keys)
                yield return $"{section.Section.Address}#{id}";
            foreach (var figure in section.Figures)
                yield return figure.Address;
        }

        foreach (var id in report.Workbook.Dataset.Sources.Keys)
            yield return Addresses.Source(id);
        foreach (var term in report.Workbook.Dataset.Glossary)
            yield return Addresses.Term(term.Id.Text);
        foreach (var finding in report.Conclusions)
            yield return $"{Addresses.Conclusions}#{finding.Conclusion.Id}";
    }
}
