using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>The pages of conclusions, open questions and judgements.</summary>
public sealed class FindingPagesTests
{
    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static IEnumerable<Verdict> Verdicts => Report.Verdicts.Concat(Report.Questions);

    [Fact]
    public void Each_says_its_sentence_its_odds_and_the_value_that_turns_it_soonest() => Assert.All(Verdicts, verdict =>
    {
        var page = PageOf(verdict.Conclusion.Id);
        Assert.Equal(verdict.Text, page.Document.QuerySelector("h1")!.TextContent);
        var odds = page.Document.QuerySelector(".finding .odds")!.TextContent;
        Assert.Contains(
            verdict.Odds is { } share ? Model.Wording.CalibratedWords.Percent(share) : "over all draws",
            odds, StringComparison.Ordinal);
        if (verdict.Flips is [var flip, ..])
        {
            var link = page.Document.QuerySelector(".finding .falls a")!.GetAttribute("href");
            Assert.Equal(new Uri(page.Uri, $"../../numbers/{flip.Input.Id}/"), new Uri(page.Uri, link));
        }
    });

    [Fact]
    public void Each_shows_its_condition_the_numbers_that_it_names_and_every_input_behind_it() => Assert.All(Verdicts, verdict =>
    {
        var page = PageOf(verdict.Conclusion.Id);
        var condition = verdict.Conclusion.Condition!;
        Assert.Equal(condition.Text.Text, page.Document.QuerySelector("#evidence ~ .formula code")!.TextContent);
        Assert.Equal(condition.Ids.Order(StringComparer.Ordinal), NumbersBelow(page, "#evidence"));
        Assert.Equal(
            Report.Workbook.FindInputsBehind(condition).Select(i => i.Id).Order(StringComparer.Ordinal),
            NumbersBelow(page, "#inputs"));
    });

    /// <summary>Read off the built pages, not off the report.</summary>
    [Fact]
    public void Each_names_its_chapter_and_every_page_that_shows_its_card() => Assert.All(Verdicts, verdict =>
    {
        var id = verdict.Conclusion.Id;
        var page = PageOf(id);
        var chapters = RealSite.Pages.Where(p => p.Path.Count(c => c == '/') <= 1 && p.Path != "conclusions/index.html")
            .Where(p => p.Document.QuerySelector($".conclusion#{id}, .open#{id}") is not null)
            .Select(p => p.Uri.AbsolutePath);
        var used = page.Document.QuerySelectorAll("#used + ul a")
            .Select(a => new Uri(page.Uri, a.GetAttribute("href")).AbsolutePath);
        Assert.Equal([], chapters.Except(used));
    });

    [Fact]
    public void A_judgement_shows_its_words_and_its_sources_and_leads_to_its_chapter()
    {
        var judgements = Report.Sections.SelectMany(s => s.Section.Findings.OfType<Judgement>(), (s, j) => (Section: s, Judgement: j)).ToList();
        Assert.NotEmpty(judgements);
        Assert.All(judgements, found =>
        {
            var page = PageOf(found.Judgement.Id);
            var words = page.Document.QuerySelector(".judgement .sentence")!.TextContent;
            Assert.StartsWith(page.Document.QuerySelector("h1")!.TextContent, words, StringComparison.Ordinal);
            Assert.True(page.Document.QuerySelectorAll("#sources ~ .echo > li").Length >= 2, page.Path);
            Assert.NotNull(page.Document.QuerySelector($"#used + ul a[href='../..{found.Section.Address.Path}#{found.Judgement.Id}']"));
        });
    }

    private static SitePage PageOf(string id) =>
        RealSite.Pages.Single(p => p.Path == Routes.Finding(id).File);

    /// <summary>Ids of the numbers in the first table below a heading, in ordinal order.</summary>
    private static IEnumerable<string> NumbersBelow(SitePage page, string heading)
    {
        var table = page.Document.QuerySelector($"{heading} ~ .table")!;
        return table.QuerySelectorAll("tbody th a")
            .Select(a => a.GetAttribute("href")!.Trim('/').Split('/')[^1])
            .Order(StringComparer.Ordinal);
    }
}
