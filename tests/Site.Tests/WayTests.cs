using AngleSharp.Dom;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>
/// How a reader finds the way on: menus, contents, breadcrumbs, filters,
/// permalinks.
/// </summary>
public sealed class WayTests
{
    private static Report Report => RealSite.Result.Report.Value!;

    private static IDocument At(string path) =>
        RealSite.Pages.Single(p => p.Path == path).Document;

    [Fact]
    public void The_masthead_leads_to_all_that_the_foot_leads_to() =>
        Assert.All(RealSite.Pages, page =>
    {
        static IEnumerable<string> Hrefs(IEnumerable<IElement> links) => links.Select(a => a.GetAttribute("href")!);
        Assert.Equal(
            Hrefs(page.Document.QuerySelectorAll(".colophon nav a")), Hrefs(page.Document.QuerySelectorAll(".masthead .reference a")));
    });

    [Fact]
    public void Chapters_lead_one_to_the_next_in_the_order_of_the_navigation()
    {
        var chapters = Report.Sections.Where(s => s.Section.Nav is not null).ToList();
        Assert.True(chapters.Count > 2);
        Assert.All(chapters.Index(), chapter =>
        {
            var page = At(chapter.Item.Address.File);
            var here = RealSite.Pages.Single(p => p.Path == chapter.Item.Address.File).Uri;
            string? Led(string rel) => page.QuerySelector($".onward a[rel={rel}]")?.GetAttribute("href") is { } href ? new Uri(here, href).AbsolutePath : null;
            Assert.Equal(
                chapters.ElementAtOrDefault(chapter.Index - 1)?.Address.Path, Led("prev"));
            Assert.Equal(
                chapters.ElementAtOrDefault(chapter.Index + 1)?.Address.Path, Led("next"));
        });
    }

    /// <summary>
    /// Counted on the text of the page itself, which has its cards and charts
    /// besides.
    /// </summary>
    [Fact]
    public void The_reading_time_of_a_chapter_fits_its_words() => Assert.All(
        Report.Sections.Where(s => s.Section.Nav is not null && s.Address.Path != "/"), section =>
        {
            var words = At(section.Address.File)
                .QuerySelectorAll(".page > p, .page > ul > li, .page > h2")
                    .Sum(e => e.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.InRange(ChapterReading.MinutesFor(section), words / 320, 2 + (words / 120));
        });

    [Fact]
    public void Pages_of_one_thing_say_where_it_belongs()
    {
        var quantity = Report.Workbook.Quantities.First(q => q.Section.Length > 0);
        var crumbs = At($"numbers/{quantity.Id}/index.html").QuerySelectorAll(".crumbs a");
        Assert.Equal(
            ["Numbers", Report.ChapterName(quantity.Section)], crumbs.Select(a => a.TextContent));
    }

    [Fact]
    public void Every_list_of_numbers_can_be_jumped_to()
    {
        var page = At("numbers/index.html");
        var jumps = page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")![1..])
            .ToList();
        Assert.Equal(page.QuerySelectorAll("h2").Select(h => h.Id), jumps);
        Assert.Equal(page.QuerySelectorAll(".table.numbers").Length, jumps.Count);
    }

    [Fact]
    public void Each_verdict_of_the_claims_has_a_box_that_hides_it()
    {
        var page = At("claims/index.html");
        var boxes = page.QuerySelectorAll(".lanes input")
            .Select(i => i.ClassName!["only-".Length..]);
        var shown = page.QuerySelectorAll(".claim > .label .status")
            .Select(s => s.ClassName!["status ".Length..]).Distinct();
        Assert.Equal(shown.Order(StringComparer.Ordinal), boxes.Order(StringComparer.Ordinal));
        var styles = RealSite.Files.All.Single(f => f.Key.StartsWith("assets/site.", StringComparison.Ordinal) && f.Key.EndsWith(".css", StringComparison.Ordinal)).Value.Content;
        var text = System.Text.Encoding.UTF8.GetString(styles);
        Assert.All(
            boxes,
            box => Assert.Contains($"input.only-{box}:not(:checked)) .claim:has(> .label .{box})", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_timeline_begins_with_the_newest_marks_the_episode_once_and_gives_each_event_an_address()
    {
        var page = At("timeline/index.html");
        var dates = page.QuerySelectorAll(".events time").Select(t => t.GetAttribute("datetime")!)
            .ToList();
        Assert.Equal(Report.Workbook.Dataset.Events.Select(e => e.Date.Text).Reverse(), dates);
        Assert.Single(page.QuerySelectorAll(".events .mark"));
        var events = page.QuerySelectorAll(".events > li:not(.mark)");
        Assert.All(
            events,
            e => Assert.Equal("#" + e.Id, e.QuerySelector(".permalink")!.GetAttribute("href")));
        Assert.Equal(
            TimelineEvent.Of(Report).Select(e => e.Address.Fragment)
                .Reverse(), events.Select(e => e.Id));
    }
}
