using System.ServiceModel.Syndication;
using System.Text;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// The report as an Atom feed (RFC 4287): an entry for each chapter and each conclusion, dated by
/// the edition that first said it so.
/// </summary>
internal static class Feed
{
    public static SyndicationFeed Create(Report report)
    {
        var edition = report.Imprint;
        SyndicationItem Entry(SiteAddress chapter, SiteAddress address, string title, string told, string category, Func<EditionState, string?> said)
        {
            var summary = report.Help is { } help && help.IsCalledForBy(chapter, title, told) ? $"{told} {help.Words}" : told;
            var uri = address.On(edition.BaseAddress);
            var item = new SyndicationItem(title, (SyndicationContent?)null, uri, uri.AbsoluteUri, StartOf(ChangeLog.DateOf(report, said))) { Summary = new TextSyndicationContent(summary) };
            item.Categories.Add(new SyndicationCategory(category));
            return item;
        }

        var feed = new SyndicationFeed(
            edition.Title,
            edition.Description,
            edition.BaseAddress,
            edition.BaseAddress.AbsoluteUri,
            StartOf(edition.Date),
            [
                .. report.Sections.Select(s => Entry(s.Address, s.Address, s.TitleText, s.LeadText, "Chapter", e => TextOf(e, s.Address))),
                .. report.Verdicts.Select(v => Entry(v.Section.Address, v.Address, v.Text, Told(report, v), "Conclusion", e => e.Findings.GetValueOrDefault(v.Conclusion.Id)?.ToString())),
            ]);
        feed.Authors.Add(new SyndicationPerson { Name = edition.Title });
        feed.Links.Add(
            SyndicationLink.CreateSelfLink(Routes.Feed.On(edition.BaseAddress), "application/atom+xml"));
        return feed;
    }

    /// <summary>A day as feeds give it.</summary>
    public static DateTimeOffset StartOf(DateOnly day) =>
        new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static string? TextOf(EditionState edition, SiteAddress chapter) =>
        edition.Texts.TryGetValue(chapter.Path, out var blocks) ? string.Join('\n', blocks.Select(b => b.Text)) : null;

    /// <summary>The odds and the nearest value at which a conclusion falls.</summary>
    private static string Told(Report report, Verdict verdict)
    {
        var words = new StringBuilder(verdict.Odds is { } odds
            ? $"{CalibratedWords.Capitalised(odds)}: holds in {CalibratedWords.Percent(odds)} of the draws."
            : "Holds, as counted over all draws.");
        if (verdict.Flips is [var flip, ..])
        {
            var turn = TurnWords.Create(flip, report.Workbook);
            words.Append($" Falls if {turn.Input} is {turn.Where}; {turn.Taken}.");
        }

        return words.ToString();
    }
}
