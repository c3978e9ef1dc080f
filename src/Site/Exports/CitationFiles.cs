using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>How to cite what a page is about, as files that reference managers open.</summary>
internal static class CitationFiles
{
    /// <summary>Of the claims, whose pages have no room for them.</summary>
    public static IEnumerable<OutputFile> OfClaims(Report report) =>
        report.Workbook.Dataset.Claims
            .DistinctBy(claim => claim.Id.Text, StringComparer.Ordinal)
            .SelectMany(claim => Create(
                Citation.Create(claim, report.Imprint),
                extension => Routes.ClaimFile(claim.Id.Text, extension),
                report));

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
