using Standoff.Site.Addressing;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>Finds where a conclusion, an open question or a judgement is taken up.</summary>
internal static class FindingUses
{
    /// <summary>
    /// The chapter that it stands in, then the pages and claims that cite it, each once.
    /// </summary>
    /// <param name="home">Where it stands in its chapter.</param>
    public static IReadOnlyList<Use> Find(string id, SiteAddress home, Report report)
    {
        var own = report.Sections.Where(s => s.Address.Path == home.Path)
            .Select(s => new Use(id, UseKind.Page, home, s.Name, s.TitleText));
        var pages = report.Sections.Where(s => s.Address.Path != home.Path)
            .Where(s => s.References.Any(r => IsOf(r, id, home, s.Address)))
            .Select(s => new Use(id, UseKind.Page, s.Address, s.Name, s.TitleText));
        var claims = report.Workbook.Dataset.Claims
            .Where(c => report.Cells.ReferencesIn(c.Explanation)
                .Any(r => IsOf(r, id, home, Routes.Claim(c.Id.Text))))
            .Select(c => new Use(id, UseKind.Claim, Routes.Claim(c.Id.Text), "Claim", c.Text.Text));
        return [.. own, .. pages, .. claims];
    }

    private static bool IsOf(Reference reference, string id, SiteAddress home, SiteAddress page) =>
        reference switch
        {
            VerdictReference verdict => verdict.Verdict.Conclusion.Id == id,
            CardReference card => card.Verdict.Conclusion.Id == id,
            PageReference link => link.From(page) is var target
                && (target == home || target == Routes.Finding(id) || target == Routes.Conclusions.At(id)),
            _ => false,
        };
}
