using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>How to cite what a page is about, as files that reference managers open.</summary>
internal static class CitationFiles
{
    /// <summary>
    /// Of the claims, whose pages have no room for them; at the ids that they had, too.
    /// </summary>
    public static IEnumerable<OutputFile> OfClaims(Report report)
    {
        var claims = report.Workbook.Dataset.Claims
            .DistinctBy(claim => claim.Id.Text, StringComparer.Ordinal)
            .ToDictionary(claim => claim.Id.Text, StringComparer.Ordinal);
        var former =
            from row in report.Former.Successors
            let id = Routes.ClaimAt(row.Key.Path)
            where id is not null && !claims.ContainsKey(id)
            let claim = claims.GetValueOrDefault(Routes.ClaimAt(row.Value.Path) ?? "")
            where claim is not null
            select (Id: id, Claim: claim);
        return claims.Select(c => (Id: c.Key, Claim: c.Value)).Concat(former)
            .SelectMany(c => Create(
                Citation.Create(c.Claim, report.Imprint),
                extension => Routes.ClaimFile(c.Id, extension),
                report));
    }

    /// <param name="fileOf">Where each stands, by how its name ends.</param>
    public static IEnumerable<OutputFile> Create(
        Citation cited, Func<string, SiteAddress> fileOf, Report report)
    {
        var full = new Lazy<Citation>(() => cited.Quoting(report.State));
        return
        [
            OutputFile.OfText(fileOf("bib"), () => full.Value.BibTex),
            OutputFile.OfText(fileOf("ris"), () => full.Value.Ris),
            OutputFile.OfText(fileOf("csl.json"), () => full.Value.CslJson),
        ];
    }
}
