using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;

namespace Standoff.Site.Reporting;

/// <summary>An event as the timeline shows it.</summary>
/// <param name="Title">As a reader sees it.</param>
/// <param name="Address">Its own place.</param>
public sealed record TimelineEvent(Event Event, string Title, SiteAddress Address)
{
    /// <summary>All of them, earliest first.</summary>
    public static IReadOnlyList<TimelineEvent> Of(Report report) =>
    [
        .. report.Workbook.Dataset.Events.Select(e => new TimelineEvent(
            e, report.Cells.Plain(e.Title), Routes.Timeline.At(e.Id.Text))),
    ];
}
