namespace Standoff.Site.Discovery;

/// <summary>Which pages an edition has.</summary>
internal static class PageAddresses
{
    /// <summary>Each once, chapters first.</summary>
    public static IEnumerable<string> Of(Report report) =>
    [
        .. report.Sections.Select(s => s.Section.Address),
        .. Addresses.Indexes,
        .. report.Figures.Keys.Select(Addresses.Figure),
        .. report.Workbook.Dataset.Claims.Select(c => Addresses.Claim(c.Id.Text)),
        .. report.Workbook.Quantities.Select(q => Addresses.Number(q.Id)),
    ];
}
