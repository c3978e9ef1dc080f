using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Jint;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;

namespace Standoff.Site.Tests.Editions;

/// <summary>Links that know what they quoted, and the pages that tell whether they still say it.</summary>
public sealed class QuotingLinkTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private const string Unknown =
        "No edition of this page gave out the mark in the link that brought you here, "
        + "nor does the page as it stands: what the link quoted is not known.";

    private const string Then =
        "The link that brought you here was made when this page said, "
        + "in the edition of 23 November 2026: ";

    private static readonly string Script = TwoEditions.Text(RealSite.Files.All
        .Single(f => f.Key.StartsWith("assets/site.", Exact) && f.Key.EndsWith(".js", Exact))
        .Value.Content);

    private static EditionState Now => RealSite.Result.Report.Value!.State;

    [Fact]
    public void Pages_of_numbers_findings_claims_and_figures_say_what_they_are_quoted_for()
    {
        var quoted = Quote.PagesOf(Now).ToDictionary(p => p.File, StringComparer.Ordinal);
        var saying = RealSite.Pages.Select(p => (p.Path, ArticleOf(p).Dataset))
            .Where(p => p.Dataset["said"] is not null).ToList();
        Assert.Equal(
            quoted.Keys.Order(StringComparer.Ordinal),
            saying.Select(s => s.Path).Order(StringComparer.Ordinal));
        Assert.All(saying, s =>
        {
            var quote = Quote.On(quoted[s.Path], Now)!;
            Assert.Equal((quote.Hash, quote.Words), (s.Dataset["said"], s.Dataset["says"]));
        });
    }

    /// <summary>What the page says now is told beside what it said then, value beside value.</summary>
    [Fact]
    public void What_a_page_is_quoted_for_is_all_that_its_head_says_first()
    {
        string Plain(string text) => text.Replace('\u00A0', ' ').Replace("\u2060", "", Exact);
        Assert.All(RealSite.Pages.Where(p => ArticleOf(p).Dataset["said"] is not null), page =>
        {
            var words = Plain(ArticleOf(page).Dataset["says"]!);
            var title = page.Document.QuerySelector("h1")!.TextContent;
            Assert.Contains(Plain(title).TrimEnd('.'), words, Exact);
            if (page.Document.QuerySelector(".answer .value") is { } value)
                Assert.Contains(Plain(value.TextContent), words, Exact);
            if (page.Document.QuerySelector(".finding .odds b")?.TextContent is { } word && word != "Holds")
                Assert.Contains(word, words, Exact);
            if (page.Document.QuerySelector(".standfirst .status")?.TextContent is { } verdict)
                Assert.StartsWith($"{verdict}: ", words, Exact);
        });
    }

    /// <summary>A page that called itself unchanged beside another value would vouch for it.</summary>
    [Fact]
    public void The_mark_is_another_as_soon_as_anything_that_is_quoted_is_another()
    {
        var number = Now.Numbers["asic_price"];
        var finding = Now.Findings["asic-cheaper"];
        var figure = Now.Figures["price-ladder"];
        var (id, claim) = Now.Claims.First();
        Dictionary<string, IReadOnlyList<TextBlock>> Why(string why) =>
            new(StringComparer.Ordinal) { [Routes.Claims.Path] = [new(id, why)] };
        string MarkOf(SiteAddress page, EditionState edition) => Quote.On(page, edition)!.Hash;
        NumberState[] numbers =
            [number, number with { Text = "$1" }, number with { Range = "$1 to $2" }];
        FindingState[] findings =
        [
            finding, finding with { Sentence = "Other words." },
            finding with { Odds = finding.Odds - 0.02 },
            finding with { Kind = FindingKind.Question },
            finding with { Turns = "It is 1; we take 2" },
        ];
        FigureState[] figures =
        [
            figure, figure with { Title = "Other" }, figure with { Subtitle = "Other" },
            figure with { Description = "Other" }, figure with { Csv = "a,b\n" },
        ];
        EditionState[] claims =
        [
            Now, Now with { Claims = One(claim with { Text = "Other" }, id) },
            Now with { Claims = One(claim with { Verdict = "Other" }, id) }, Now with { Texts = Why("Other") },
        ];
        Assert.Distinct(claims.Select(edition => MarkOf(Routes.Claim(id), edition)));
        Assert.Distinct(numbers.Select(
            n => MarkOf(Routes.Number("a"), Now with { Numbers = One(n) })));
        Assert.Distinct(findings.Select(
            f => MarkOf(Routes.Finding("a"), Now with { Findings = One(f) })));
        Assert.Distinct(figures.Select(
            f => MarkOf(Routes.Figure("a"), Now with { Figures = One(f) })));
    }

    [Fact]
    public void What_a_page_said_before_it_moved_is_known_where_its_links_lead_now()
    {
        var report = new AddressFixture(new(TwoEditions.Inputs, StringComparer.Ordinal));
        report.Lock();
        AddressedThing.All["figure"].Rename!(report);
        report.Tell(AddressedThing.All["figure"].Addresses
            .Select(a => (a, a.Replace("parts", "renamed", Exact))));
        var files = report.Build().Files!.All;
        var said = files.Where(f => f.Key.StartsWith("v/said/", Exact))
            .Select(f => TwoEditions.Text(f.Value.Content));
        var known = Assert.Single(said, text => text.Contains(" figures/", Exact));
        Assert.Contains(" figures/renamed\":", known, Exact);
        Assert.Contains("\"23 November 2026\"", known, Exact);
        Assert.DoesNotContain("figures/parts", known, Exact);
    }

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
            .SelectMany(p => p.Document.QuerySelectorAll(".conclusion .permalink, .open .permalink, .judgement .permalink"))
            .ToList();
        Assert.Equal(3, anchors.Select(a => a.GetAttribute("aria-label")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(anchors, a => Assert.Matches(@"/\?said=[0-9a-f]{8}$", a.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("?said=aaaaaaaa", "Unchanged since the link that brought you here was made.")]
    [InlineData("?said=99999999", "Unchanged since the link that brought you here was made.")]
    [InlineData("?said=bbbbbbbb", Then + "“Then”. Now: “Now”.")]
    [InlineData("?said=BBBBBBBB", Then + "“Then”. Now: “Now”.")]
    [InlineData(
        "?said=eeeeeeee",
        Then + "“Now”. It says so still; what it shows beside that has changed.")]
    [InlineData("?said=cccccccc", Unknown)]
    [InlineData("?said=dddddddd", Unknown)]
    [InlineData("?said=bbbbbbb", Unknown)]
    [InlineData("?said=<b>", Unknown)]
    [InlineData("", "")]
    public void A_page_tells_who_comes_by_such_a_link_whether_it_still_says_so(string query, string told)
    {
        using var engine = new Engine();
        engine.Execute($$"""
            var told = '';
            class URLSearchParams { constructor(q) { this.q = q } get() { return this.q.split('said=')[1] ?? null } }
            class URL { constructor(path, base) { this.href = base + path } }
            var location = { search: '{{query}}' };
            var page = { dataset: { said: 'aaaaaaaa', saidToo: '88888888 99999999', says: 'Now' }, prepend(note) { told = note.textContent } };
            var document = {
              currentScript: { src: 'https://host.example/assets/site.js' }, documentElement: {}, addEventListener() {}, getElementById: () => null,
              querySelector: selector => selector.startsWith('article.page') ? page
                : selector.startsWith('link') ? { href: 'https://host.example/numbers/this/' } : null, querySelectorAll: () => [],
              createElement: () => ({ setAttribute() {} }),
            };
            var answer = {
              'bbbbbbbb numbers/this': ['23 November 2026', 'Then'], 'eeeeeeee numbers/this': ['23 November 2026', 'Now'],
              'dddddddd numbers/other': ['23 November 2026', 'What another page said'],
            };
            var asked = '';
            var fetch = url => ({ then(read) { asked = url.href; read({ json: () => 0 }); return { then(use) { use(answer); return { catch() {} } } } } });
            """);
        engine.Execute(Said());
        Assert.Equal(told, engine.Evaluate("told").AsString());
        var asked = engine.Evaluate("asked").AsString();
        Assert.Equal(
            query.Length == "?said=".Length + 8 && !told.StartsWith("Unchanged", Exact),
            asked.Length > 0);
        var file = $"../v/said/{query.ToLowerInvariant().LastOrDefault()}.json";
        Assert.True(asked.Length == 0 || asked.EndsWith(file, Exact), asked);
    }

    /// <summary>What a link says behind the path of a page that has moved.</summary>
    [Theory]
    [InlineData("", "", "https://x.example/new/")]
    [InlineData("?said=aaaaaaaa", "", "https://x.example/new/?said=aaaaaaaa")]
    [InlineData("?said=aaaaaaaa", "#history", "https://x.example/new/?said=aaaaaaaa#history")]
    [InlineData("", "#data&e=E&s=life:4", "https://x.example/new/#data&e=E&s=life:4")]
    [InlineData("", "#part", "https://x.example/other/#part-two")]
    [InlineData("", "#gone", "")]
    public void A_page_that_has_moved_takes_along_the_place_and_what_was_quoted(
        string search, string hash, string landed)
    {
        using var engine = new Engine();
        engine.Execute($$"""
            var landed = '';
            class URL {
              constructor(href) { [this.path, this.place = ''] = href.split('#'); this.search = '' }
              get hash() { return this.place ? '#' + this.place : '' }
              set hash(place) { this.place = place }
              get href() { return this.path + this.search + this.hash }
            }
            var location = { search: '{{search}}', hash: '{{hash}}', replace: href => landed = href };
            var lines = { part: { href: 'https://x.example/other/#part-two' }, gone: null };
            var document = {
              querySelector: selector => selector === 'a.successor' ? { href: 'https://x.example/new/' } : {},
              getElementById: id => id in lines ? { closest: () => ({ querySelector: () => lines[id] }) } : null,
            };
            """);
        engine.Execute(SiteAssets.LeanScript("moved"));
        Assert.Equal(landed, engine.Evaluate("landed").AsString());
    }

    private static IHtmlElement ArticleOf(SitePage page) =>
        page.Document.QuerySelector<IHtmlElement>("article.page")!;

    private static Dictionary<string, T> One<T>(T state, string id = "a") =>
        new(StringComparer.Ordinal) { [id] = state };

    /// <summary>The part of the one script that is about such links.</summary>
    private static string Said()
    {
        var said = SiteAssets.LeanScript("said");
        Assert.Contains(said, Script, Exact);
        return said;
    }
}
