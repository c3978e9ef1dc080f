using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Tests;

/// <summary>
/// What a figure's page offers to those who quote it, and how the sheet lists all figures.
/// </summary>
public sealed class FigurePagesTests
{
    private static readonly IReadOnlyList<string> Ids =
        [.. RealSite.Pages.Select(p => p.Path.Split('/')).Where(p => p is ["figures", _, "index.html"]).Select(p => p[1])];

    [Fact]
    public void There_are_figures_to_look_at() => Assert.NotEmpty(Ids);

    [Fact]
    public void The_code_to_embed_is_an_image_of_the_drawing_that_leads_to_the_page() => Assert.All(Ids, id =>
    {
        var page = PageOf(id);
        var embedded = Parse(EmbedOf(page));
        var image = Assert.Single(embedded.QuerySelectorAll("figure > a > img"));
        var source = new Uri(image.GetAttribute("src")!);
        Assert.Equal(new Uri(CanonicalOf(page)).Host, source.Host);
        var svg = XDocument.Parse(Encoding.UTF8.GetString(RealSite.Files.All[source.AbsolutePath[1..]].Content)).Root!;
        Assert.Equal(Math.Ceiling((double)svg.Attribute("width")!), int.Parse(image.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Math.Ceiling((double)svg.Attribute("height")!), int.Parse(image.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture));
        var title = page.Document.QuerySelector("h1")!.TextContent;
        Assert.StartsWith($"{title}. ", image.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Contains(
            image.GetAttribute("alt")![(title.Length + 2)..],
            page.Document.QuerySelector("svg desc")!.TextContent, StringComparison.Ordinal);
        var help = page.Document.QuerySelector(".help") is { } line ? $". {line.TextContent}" : "";
        Assert.Equal(
            $"{title}. The Standoff Report{help}", embedded.QuerySelector("figcaption")!.TextContent);
        Assert.All(embedded.QuerySelectorAll("a"), a => Assert.Equal(CanonicalOf(page), a.GetAttribute("href")));
    });

    [Fact]
    public void The_address_to_copy_is_that_of_the_page_and_the_citation_ends_with_it() => Assert.All(Ids, id =>
    {
        var page = PageOf(id);
        var copied = page.Document.QuerySelectorAll("#cite + dl .copy")
            .Select(c => c.TextContent)
            .ToList();
        var said = page.Document.QuerySelector("article.page")!.GetAttribute("data-said");
        Assert.Equal($"{CanonicalOf(page)}?said={said}", copied[0]);
        Assert.EndsWith($", {copied[0]}", copied[1], StringComparison.Ordinal);
    });

    [Fact]
    public void Every_file_beside_a_figure_is_offered_on_its_page() => Assert.All(Ids, id =>
    {
        var page = PageOf(id);
        var offered = page.Document.QuerySelectorAll("#downloads + ul a, #cite + dl a").Select(a => a.GetAttribute("href")!.Split('/')[^1]);
        // Programs that look for earlier states find their list by the page's head.
        var files = RealSite.Files.All.Keys.Where(f => f.StartsWith($"figures/{id}/", StringComparison.Ordinal)).Select(f => f.Split('/')[^1])
            .Where(f => !f.EndsWith(".html", StringComparison.Ordinal) && f != FrozenRoutes.TimeMap(Routes.Overview).File);
        Assert.Equal(files.Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    });

    /// <summary>
    /// The pages say themselves which figures they show and where their words lead.
    /// </summary>
    [Fact]
    public void A_figure_names_the_pages_that_show_it_or_lead_to_it_and_no_others() => Assert.All(Ids, id =>
    {
        var page = PageOf(id);
        var expected = RealSite.Pages.Where(p => p.Path.Split('/').Length <= 2 && !p.Path.StartsWith("figures/", StringComparison.Ordinal))
            .Where(p => p.Path is not "search/index.html" and not "report/index.html" and not "changes/index.html")
            .Where(p => p.Document.QuerySelectorAll($"figure#figure-{id}, .page p a, .page li a, .page td a").Any(e => e.LocalName == "figure" || (LeadsTo(p, e, page) && e.Closest("figure") is null)))
            .Select(p => p.Path);
        var uses = UsesOn(page).ToList();
        Assert.Equal(expected.Order(StringComparer.Ordinal), uses.Select(u => u.Path).Order(StringComparer.Ordinal));
        Assert.All(uses, use =>
        {
            var place = RealSite.Pages.Single(p => p.Path == use.Path).Document.GetElementById($"figure-{id}")!;
            Assert.Equal($"figure-{id}", use.Fragment);
            Assert.Equal(
                use.Detail.StartsWith("Shown", StringComparison.Ordinal) ? "figure" : "a",
                place.LocalName);
        });
        Assert.Equal(uses.Count == 0, page.Document.QuerySelector("#used + p")?.TextContent == "No chapter shows it or links to it.");
    });

    [Theory]
    [InlineData("See [its parts](/figures/parts/), and [once more](/figures/parts/).", "Linked from the text under “What an hour costs”")]
    [InlineData("Above, [its parts](/figures/parts/).\n\n![](figure:parts)", "Shown under “What an hour costs”")]
    public void A_page_counts_once_by_what_it_does_best(string text, string detail)
    {
        var files = Rebuilt("content/chapter.md", "![](figure:parts)", text);
        var use = Assert.Single(UsesOn(PageIn(files, "figures/parts/index.html")));
        Assert.Equal(("chapter/index.html", detail), (use.Path, use.Detail));
        Assert.Single(
            PageIn(files, "chapter/index.html").Document.QuerySelectorAll("#figure-parts"));
    }

    [Fact]
    public void A_figure_that_nothing_uses_says_so()
    {
        var files = Rebuilt("content/chapter.md", "![](figure:parts)\n\n", "");
        Assert.Equal("No chapter shows it or links to it.", PageIn(files, "figures/parts/index.html").Document.QuerySelector("#used + *")!.TextContent);
        Assert.Single(
            PageIn(files, "figures/index.html").Document.QuerySelectorAll("h2 ~ .sheet > figure"));
    }

    [Fact]
    public void Signs_of_markup_in_a_title_survive_in_the_code_to_embed()
    {
        const string title = "Capital & <i>energy</i> make “most” of the 'whole'";
        var page = PageIn(Rebuilt("content/figures/parts.md", TitleOfParts(), $"title: \"{title}\"\n"), "figures/parts/index.html");
        var embedded = Parse(EmbedOf(page));
        var printed = Standoff.Model.Wording.Quotation.Curl(title);
        Assert.StartsWith(
            $"{printed}. ",
            embedded.QuerySelector("img")!.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.StartsWith(
            $"{printed}. ",
            embedded.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(embedded.QuerySelectorAll("i"));
    }

    [Fact]
    public void A_figure_says_the_same_of_its_origin_in_a_chapter_and_on_its_page()
    {
        var shown = RealSite.Pages
            .SelectMany(p => p.Document.QuerySelectorAll("figure.figure[id]:has(figcaption)"))
            .ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, block =>
        {
            var page = PageOf(block.Id!["figure-".Length..]);
            Assert.Equal(
                block.QuerySelector(".credit > p")!.TextContent,
                page.Document.QuerySelector(".credit > p")!.TextContent);
            Assert.Equal(["Data", "CSV", "SVG", "PNG", "Cite", "Embed", "Link"], block.QuerySelectorAll(".actions a").Select(a => a.TextContent));
            Assert.Equal(["Data", "CSV", "SVG", "PNG", "Cite", "Embed"], page.Document.QuerySelectorAll(".actions a").Select(a => a.TextContent));
        });
        Assert.DoesNotContain(Ids, id => PageOf(id).Document.QuerySelector(".credit > p")!.TextContent.Contains(" 0 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sheet_lists_every_figure_once_under_a_chapter_in_the_order_of_the_navigation()
    {
        var sheet = RealSite.Pages.Single(p => p.Path == "figures/index.html");
        var listed = sheet.Document.QuerySelectorAll("h2 + .sheet > figure .title a")
            .Select(a => new Uri(sheet.Uri, a.GetAttribute("href")!).AbsolutePath.Split('/')[^2])
            .ToList();
        Assert.Equal(Ids.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        var chapters = sheet.Document.QuerySelectorAll("h2").Select(h => h.Id!).ToList();
        var navigation = new[] { "Report", "Reference pages" }
            .SelectMany(name => sheet.Document.QuerySelectorAll($".masthead nav[aria-label='{name}'] a"))
            .Select(a => new Uri(sheet.Uri, a.GetAttribute("href")!).AbsolutePath.Trim('/'))
            .ToList();
        Assert.Equal(navigation.Where(chapters.Contains), chapters);
        Assert.Equal(chapters, sheet.Document.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")![1..]));
    }

    /// <summary>A figure stands on the sheet under the chapter that shows it.</summary>
    [Fact]
    public void The_sheet_puts_a_figure_under_the_chapter_that_shows_it()
    {
        var sheet = RealSite.Pages.Single(p => p.Path == "figures/index.html").Document;
        foreach (var block in RealSite.Pages.Where(p => p.Path.Split('/') is [not "report", "index.html"]).SelectMany(p => p.Document.QuerySelectorAll("figure.figure[id]").Select(f => (p.Path, f.Id))))
        {
            var link = Assert.Single(sheet.QuerySelectorAll(
                $".title a[href$='/{block.Id!["figure-".Length..]}/']"));
            Assert.Equal(
                block.Path.Split('/')[0], link.Closest(".sheet")!.PreviousElementSibling!.Id);
        }
    }

    private static SitePage PageOf(string id) =>
        RealSite.Pages.Single(p => p.Path == $"figures/{id}/index.html");

    private static string CanonicalOf(SitePage page) =>
        page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;

    private static string EmbedOf(SitePage page) =>
        page.Document.QuerySelector("#embed ~ .copy")!.TextContent;

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) =>
        new HtmlParser().ParseDocument(html);

    private static bool LeadsTo(SitePage page, IElement link, SitePage target) =>
        link.GetAttribute("href") is { } href && new Uri(page.Uri, href) is var uri && uri.GetLeftPart(UriPartial.Path) == target.Uri.ToString();

    private static IEnumerable<(string Path, string Fragment, string Detail)> UsesOn(SitePage page) => page.Document.QuerySelectorAll("#used + ul > li").Select(li =>
    {
        var uri = new Uri(page.Uri, li.QuerySelector("a")!.GetAttribute("href")!);
        return (uri.AbsolutePath[1..] + "index.html", uri.Fragment[1..], li.QuerySelector("span")!.TextContent);
    });

    /// <summary>The baseline's edition after a change.</summary>
    private static OutputFiles Rebuilt(string file, string replace, string with)
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        var before = Encoding.UTF8.GetString(inputs[file].Span);
        Assert.Contains(replace, before, StringComparison.Ordinal);
        inputs[file] = Encoding.UTF8.GetBytes(before.Replace(
            replace, with, StringComparison.Ordinal));
        var result = Folders.Build(inputs);
        return result.Files ?? throw new InvalidOperationException(
            string.Join('\n', result.Found));
    }

    private static string TitleOfParts() =>
        File.ReadLines(Path.Combine(Folders.Baseline, "content", "figures", "parts.md")).Single(l => l.StartsWith("title:", StringComparison.Ordinal)) + "\n";

    private static SitePage PageIn(OutputFiles files, string path) =>
        SitePage.Parse(path, Encoding.UTF8.GetString(files.All[path].Content));
}
