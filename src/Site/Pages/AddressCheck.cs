using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Checks that each id which authors choose can be a part of an address and of a file's path.
/// </summary>
internal static class AddressCheck
{
    /// <summary>Reports SR6006, once for each id.</summary>
    public static Diagnostics Check(Report report) =>
    [
        .. report.Sections.SelectMany(s => Check(s.Address, ChapterPath.IdOf(s.Section.Source.Path), Place.StartOf(s.Section.Source.Path))),
        .. report.Figures.Values.SelectMany(f => Check(Routes.Figure(f.Id), f.Id, Place.StartOf(f.Body.Source.Path))),
        .. report.Workbook.Dataset.Claims.SelectMany(c => Check(Routes.Claim(c.Id.Text), c.Id.Text, c.Id.Place)),
        .. report.Workbook.Quantities.SelectMany(q => Check(Routes.Number(q.Id), q.Id, q.Place)),
    ];

    private static Diagnostics Check(SiteAddress address, string id, Place place) =>
        OutputPath.IsSafe(address.File)
            ? []
            : [DiagnosticCatalogue.UnusableAddress(place, id, address.ToString())];
}
