using Jint;
using Standoff.Site.Components;
using Standoff.Site.Editions;

namespace Standoff.Site.Tests.Editions;

/// <summary>Links that know what they quoted, and the pages that tell whether they still say it.</summary>
public sealed class QuotingLinkTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly string Script = TwoEditions.Text(RealSite.Files.All
        .Single(f => f.Key.StartsWith("assets/site.", Exact) && f.Key.EndsWith(".js", Exact))
        .Value.Content);

    [Fact]
    public void Pages_of_numbers_findings_and_figures_say_what_they_are_quoted_for()
    {
        var known = Quote.All(RealSite.Result.State!).Select(Quote.HashOf).ToHashSet(StringComparer.Ordinal);
        var saying = RealSite.Pages
            .Select(p => p.Document.QuerySelector("article.page")!.GetAttribute("data-said"))
            .OfType<string>().ToList();
        Assert.Equal(known.Count, saying.Distinct(StringComparer.Ordinal).Count());
        Assert.All(saying, hash => Assert.Contains(hash, known));
    }

    /// <summary>What the page says now is told beside what it said then, value beside value.</summary>
    [Fact]
    public void The_head_of_a_page_has_in_full_what_links_to_it_quote() => Assert.All(
        RealSite.Pages, page =>
        {
            var said = page.Document.QuerySelector("article.page")!.GetAttribute("data-said");
            var title = page.Document.QuerySelector("meta[name=citation_title]");
            if (said is not null)
                Assert.Equal(said, Quote.HashOf(title!.GetAttribute("content")!));
        });

    [Fact]
    public void Links_that_the_site_makes_carry_it_and_lead_to_the_page_all_the_same()
    {
        var page = RealSite.Pages.First(p =>
            p.Path.StartsWith("conclusions/", Exact)
            && p.Document.QuerySelector("[data-said]") is not null);
        var said = page.Document.QuerySelector("[data-said]")!.GetAttribute("data-said");
        var link = page.Document.QuerySelector("dl.copies pre")!.TextContent;
        Assert.EndsWith($"/{page.Path[..^"index.html".Length]}?said={said}", link, Exact);
        var anchors = RealSite.Pages
            .SelectMany(p => p.Document.QuerySelectorAll(".conclusion .permalink"))
            .Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(anchors);
        Assert.All(anchors, href => Assert.Matches(@"/\?said=[0-9a-f]{8}$", href));
    }

    [Theory]
    [InlineData("?said=aaaaaaaa", "Unchanged since the link that brought you here was made.")]
    [InlineData("?said=bbbbbbbb", "The link that brought you here was made when this page said, in the edition of 2026-11-23: “Then”. Now: “Now”.")]
    [InlineData("?said=cccccccc", "The link that brought you here was made when this page said something else.")]
    [InlineData("?said=<b>", "")]
    [InlineData("", "")]
    public void A_page_tells_who_comes_by_such_a_link_whether_it_still_says_so(string query, string told)
    {
        using var engine = new Engine();
        engine.Execute($$"""
            var told = '';
            class URLSearchParams { constructor(q) { this.q = q } get() { return this.q.split('said=')[1] ?? null } }
            class URL { constructor(path, base) { this.href = base + path } }
            var location = { search: '{{query}}' };
            var page = { dataset: { said: 'aaaaaaaa' }, prepend(note) { told = note.textContent } };
            var document = {
              currentScript: { src: 'https://host.example/assets/site.js' }, documentElement: {}, addEventListener() {}, getElementById: () => null,
              querySelector: selector => selector.startsWith('article.page') ? page : selector === 'meta[name=citation_title]' ? { content: 'Now' } : null, querySelectorAll: () => [],
              createElement: () => ({ setAttribute() {} }),
            };
            var answer = { bbbbbbbb: ['2026-11-23', 'Then'] };
            var asked = '';
            var fetch = url => ({ then(read) { asked = url.href; read({ json: () => 0 }); return { then(use) { use(answer); return { catch() {} } } } } });
            """);
        engine.Execute(Said());
        Assert.Equal(told, engine.Evaluate("told").AsString());
        var asked = engine.Evaluate("asked").AsString();
        Assert.Equal(told.Length > 0 && !told.StartsWith("Unchanged", Exact), asked.Length > 0);
        Assert.True(asked.Length == 0 || asked.EndsWith($"../v/said/{query[^1]}.json", Exact), asked);
    }

    /// <summary>The part of the one script that is about such links.</summary>
    private static string Said()
    {
        var said = SiteAssets.LeanScript("said");
        Assert.Contains(said, Script, Exact);
        return said;
    }
}
