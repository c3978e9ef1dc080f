using System.ServiceModel.Syndication;
using System.Text;
using Standoff.Model.Wording;

namespace Standoff.Site.Discovery;

/// <summary>The report as an Atom feed (RFC 4287): an entry for each chapter and each conclusion.</summary>
internal static class Feed
{
    public static SyndicationFeed Of(Report report)
    {
        var edition = report.Edition;
        var date = new DateTimeOffset(edition.Date, TimeOnly.MinValue, TimeSpan.Zero);
        SyndicationItem Entry(string address, string title, string summary, string category)
        {
            var uri = new Uri(edition.BaseAddress, address[1..]);
            var item = new SyndicationItem(title, (SyndicationContent?)null, uri, uri.ToString(), date) { Summary = new TextSyndicationContent(summary) };
            item.Categories.Add(new SyndicationCategory(category));
            return item;
        }

        var feed = new SyndicationFeed(
            edition.Title,
            edition.Description,
            edition.BaseAddress,
            edition.BaseAddress.ToString(),
            date,
            [
                .. report.Sections.Select(s => Entry(s.Section.Address, s.TitleText, s.LeadText, "Chapter")),
                .. report.Conclusions.Select(f => Entry(f.Address, f.Text, Verdict(report, f), "Conclusion")),
            ]);
        feed.Authors.Add(new SyndicationPerson { Name = edition.Title });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(edition.BaseAddress, Addresses.Feed[1..]), "application/atom+xml"));
        return feed;
    }

    /// <summary>The odds and the nearest value at which a conclusion falls.</summary>
    private static string Verdict(Report report, ConclusionFinding finding)
    {
        var words = new StringBuilder(finding.Odds is { } odds
            ? $"{CalibratedWords.Capitalised(odds)}: holds in {CalibratedWords.Percent(odds)} of the draws."
            : "Holds, as counted over all draws.");
        if (finding.Flips is [var flip, ..])
        {
            var value = NumberWriter.Write(flip.Value, flip.Input.Unit, report.Workbook.Vocabulary);
            words.Append($" Falls if {Pages.Phrases.WithinSentence(flip.Input.Statement.Text)} is {(flip.IsAbove ? "over" : "under")} {value}.");
        }

        return words.ToString();
    }
}
