using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>An event as the timeline shows it.</summary>
/// <param name="Title">As a reader sees it.</param>
/// <param name="Address">Its own place, made of its date and the first words of its title.</param>
public sealed partial record TimelineEvent(Event Event, string Title, SiteAddress Address)
{
    private const int MaxWords = 4;

    /// <summary>All of them, earliest first.</summary>
    public static IReadOnlyList<TimelineEvent> Of(Report report)
    {
        var (events, taken) = (new List<TimelineEvent>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var item in report.Workbook.Dataset.Events)
        {
            var title = BoundSection.Plain(report.Cells.TextOf(item.Title).Text);
            var words = Word().Matches(title.ToLowerInvariant()).Take(MaxWords).Select(m => m.Value);
            var id = string.Join('-', words.Prepend(item.Date.Text));
            var count = taken[id] = taken.GetValueOrDefault(id) + 1;
            events.Add(new(item, title, Routes.Timeline.At(count == 1 ? id : $"{id}-{count}")));
        }

        return events;
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
