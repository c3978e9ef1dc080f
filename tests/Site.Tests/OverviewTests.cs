using AngleSharp.Dom;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>What the first page of the report shows, and from what.</summary>
public sealed class OverviewTests
{
    private static IDocument Page => RealSite.Pages.Single(p => p.Path == "index.html").Document;

    private static Report Report => RealSite.Result.Report.Value!;

    [Fact]
    public void A_figure_opens_it_and_a_card_or_two_or_three_follow()
    {
        var head = Page.QuerySelector(".head.overview")!;
        Assert.Equal("figure-five-verdicts", head.NextElementSibling!.Id);
        Assert.InRange(Page.QuerySelectorAll(".conclusion").Length, 1, 3);
    }

    /// <summary>In paragraphs and lists; figures, tables and cards have room for more.</summary>
    [Fact]
    public void Its_running_text_has_at_most_two_and_a_half_numbers_to_a_hundred_words()
    {
        var blocks = Page.QuerySelectorAll("article.page > p, article.page > ul > li, .head .standfirst").ToList();
        var words = blocks.Sum(b => b.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var numbers = blocks.Sum(b => b.QuerySelectorAll("a.n").Length);
        Assert.InRange(100d * numbers / words, 0.5, 2.5);
    }

    /// <summary>By the rows and the formulas alone.</summary>
    [Fact]
    public void The_map_names_each_pair_of_chapters_of_which_one_rests_on_the_other()
    {
        var workbook = Report.Workbook;
        var pairs = from result in workbook.Results
                    from argument in result.Arguments
                    where argument.Section.Length > 0 && argument.Section != result.Section
                    select (From: Report.ChapterName(argument.Section), To: Report.ChapterName(result.Section));
        var told = Page.QuerySelectorAll(".argument li").Where(l => l.QuerySelectorAll("a").Length == 2)
            .Select(l => (l.QuerySelectorAll("a")[0].TextContent, l.QuerySelectorAll("a")[1].TextContent));
        Assert.Subset(told.ToHashSet(), pairs.ToHashSet());
        Assert.NotEmpty(pairs);
        Assert.Equal(told.Count(), Page.QuerySelectorAll(".argument svg.wide path.edge").Length);
        Assert.Equal(told.Count(), Page.QuerySelectorAll(".argument svg.narrow path.edge").Length);
    }

    [Fact]
    public void At_most_five_events_are_told_each_after_the_episode_and_in_order()
    {
        var episode = SinceEpisode.EpisodeOf(Report)!.Document.Published!.Value;
        var days = Page.QuerySelectorAll(".since time").Select(t => t.GetAttribute("datetime")!).ToList();
        Assert.InRange(days.Count, 1, 5);
        var events = days
            .Select(d => Report.Workbook.Dataset.Events.First(e => e.Date.Text == d))
            .ToList();
        Assert.All(events, e => Assert.InRange(e.Date.Start, episode.End.AddDays(1), Report.Imprint.Date));
        Assert.Equal(events.OrderBy(e => e.Date).Select(e => e.Date), events.Select(e => e.Date));
    }
}
