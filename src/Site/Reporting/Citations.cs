using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;

namespace Standoff.Site.Reporting;

/// <summary>
/// Finds where sources are cited: chapters, claims, facts, values of series, events.
/// </summary>
internal static class Citations
{
    public static IEnumerable<Use> Find(Report report)
    {
        var dataset = report.Workbook.Dataset;
        return new[]
        {
            report.Sections.SelectMany(s => Cited(s.Sources, UseKind.Page, s.Address, s.Name, s.TitleText)),
            dataset.Claims.SelectMany(c => Cited(c.Sources, UseKind.Claim, Routes.Claim(c.Id.Text), "Claim", c.Text.Text)),
            report.Workbook.Inputs.SelectMany(i => Cited(i.Fact.Evidence.Sources, UseKind.Number, Routes.Number(i.Id), "Number", i.ShortName)),
            report.Workbook.Points.SelectMany(p => Cited(p.Row.Sources, UseKind.Number, Routes.Number(p.Id), "Number", p.Title)),
            dataset.Events.SelectMany(e => Cited(e.Sources, UseKind.Data, Routes.Timeline, "Timeline", report.Cells.Plain(e.Title))),
        }.SelectMany(uses => uses).Distinct();
    }

    private static IEnumerable<Use> Cited(IReadOnlyList<Source> sources, UseKind kind, SiteAddress address, string label, string detail) =>
        sources.Select(source => new Use(source.Id.Text, kind, address, label, detail));
}
