using Standoff.Evidence.Rows;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>What happened after the episode that most findings rest on.</summary>
public static class SinceEpisode
{
    /// <summary>How many events are told.</summary>
    public const int MaxEvents = 5;

    /// <summary>Of one chapter, so that no subject fills the list.</summary>
    private const int MaxOfChapter = 2;

    private const string Podcast = "podcast";

    /// <summary>
    /// The episode that the report answers: the dated podcast among the sources that retells
    /// another, the first by id of several. Null where there is none.
    /// </summary>
    public static Source? EpisodeOf(Report report) => report.Workbook.Dataset.Sources.Values
        .Where(s => s.Kind == Podcast && !s.IsOriginal && s.Document.Published is not null)
        .MinBy(s => s.Id.Text, StringComparer.Ordinal);

    /// <summary>
    /// In order of time, after the last day that the episode's date may mean and up to the edition:
    /// those whose words name numbers that most conclusions and headlines rest on.
    /// </summary>
    public static IReadOnlyList<Event> Find(Report report)
    {
        if (EpisodeOf(report)?.Document.Published is not { } published)
            return [];
        return
        [
            .. report.Workbook.Dataset.Events
                .Where(e => e.Date.Start > published.End && e.Date.Start <= report.Imprint.Date)
                .Select(e => (Event: e, Weight: WeightOf(e, report)))
                .Where(e => e.Weight > 0)
                .OrderByDescending(e => e.Weight).ThenByDescending(e => e.Event.Date)
                .GroupBy(e => e.Event.Section, StringComparer.Ordinal)
                .SelectMany(chapter => chapter.Take(MaxOfChapter))
                .OrderByDescending(e => e.Weight).ThenByDescending(e => e.Event.Date)
                .Take(MaxEvents)
                .Select(e => e.Event)
                .OrderBy(e => e.Date),
        ];
    }

    /// <summary>How many findings rest on some number that an event tells.</summary>
    private static int WeightOf(Event item, Report report) => report.Cells.ReferencesIn(item.Description)
        .OfType<NumberReference>()
        .Select(n => report.BearingOf(n.Quantity))
        .SelectMany(b => b.Conclusions.Select(v => v.Conclusion.Id).Concat(b.Headlines.Select(h => h.Id)))
        .Distinct(StringComparer.Ordinal)
        .Count();
}
