using System.Globalization;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests;

/// <summary>What holds for every page of the report.</summary>
public sealed class BuiltPagesTests
{
    [Fact]
    public void There_are_pages_to_look_at()
    {
        Assert.InRange(RealSite.Pages.Count, 50, 100_000);
        Assert.Contains(RealSite.Pages, p => p.Path == "index.html");
        Assert.Contains(RealSite.Pages, p => p.Path == "inference/index.html");
        Assert.Contains(RealSite.Pages, p => p.Path == "numbers/gpu_price/index.html");
    }

    [Theory]
    [InlineData("style=")]
    [InlineData("<style")]
    [InlineData(" onclick=")]
    [InlineData("javascript:")]
    public void No_page_has_what_the_content_policy_forbids(string forbidden) =>
        Assert.DoesNotContain(RealSite.Pages, p => p.Html.Contains(forbidden, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_page_has_a_script_of_its_own() =>
        Assert.All(RealSite.Pages, p => Assert.DoesNotContain(p.Document.QuerySelectorAll("script"), s => !s.HasAttribute("src")));

    [Fact]
    public void Every_page_has_a_policy_that_starts_from_nothing() => Assert.All(RealSite.Pages, p =>
        Assert.StartsWith("default-src 'none'", p.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"), StringComparison.Ordinal));

    [Fact]
    public void Every_page_has_one_main_heading_and_skips_no_level() => Assert.All(RealSite.Pages, page =>
    {
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.True(levels.Count(l => l == 1) == 1 && levels[0] == 1, $"{page.Path}: {string.Join(' ', levels)}");
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Path}: {string.Join(' ', levels)}"));
    });

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.All(RealSite.Pages, page =>
    {
        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal([], ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{page.Path}#{g.Key}"));
        Assert.DoesNotContain(ids, string.IsNullOrWhiteSpace);
    });

    [Fact]
    public void Whatever_names_an_id_of_its_page_finds_it() => Assert.All(RealSite.Pages, page =>
    {
        foreach (var attribute in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget", "headers" })
        {
            foreach (var element in page.Document.QuerySelectorAll($"[{attribute}]"))
            {
                foreach (var id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    Assert.True(page.Document.GetElementById(id) is not null, $"{page.Path}: {attribute}=\"{id}\"");
            }
        }
    });

    [Fact]
    public void Every_link_within_the_site_leads_to_a_file_and_to_a_place_on_it()
    {
        var pages = RealSite.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var dead = new List<string>();
        foreach (var (page, link) in RealSite.Pages.SelectMany(p => Links(p).Select(l => (p, l))))
        {
            var target = new Uri(page.Uri, link);
            if (target.Host != page.Uri.Host || target.Scheme != "https")
                continue;
            var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
            var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
            var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!RealSite.Files.All.ContainsKey(file) || (fragment.Length > 0 && pages[file].Document.GetElementById(fragment) is null))
                dead.Add($"{page.Path}: {link}");
        }

        Assert.Equal([], dead.Distinct());
    }

    /// <summary>But for the page that a server shows at any address.</summary>
    [Fact]
    public void Links_within_the_site_are_relative_so_that_it_can_stand_anywhere() =>
        Assert.All(RealSite.Pages.Where(p => p.Path != "404.html"), page => Assert.DoesNotContain(Links(page), link => link.StartsWith('/')));

    [Fact]
    public void Every_table_names_its_columns_and_every_image_says_what_it_shows() => Assert.All(RealSite.Pages, page =>
    {
        Assert.All(page.Document.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelectorAll("th[scope]")));
        Assert.All(page.Document.QuerySelectorAll("img"), i => Assert.False(string.IsNullOrWhiteSpace(i.GetAttribute("alt"))));
        Assert.All(page.Document.QuerySelectorAll("svg:not([aria-hidden=true])"), s => Assert.Equal("img", s.GetAttribute("role")));
    });

    [Fact]
    public void Pages_are_utf8_with_line_feeds_and_without_a_mark() => Assert.All(RealSite.Files.All.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
    {
        var bytes = file.Value.Content;
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
    });

    [Fact]
    public void Every_title_and_description_says_something_of_its_own()
    {
        Assert.All(RealSite.Pages, p => Assert.False(string.IsNullOrWhiteSpace(p.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"))));
        Assert.Equal([], RealSite.Pages.GroupBy(p => p.Document.Title, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} × {g.Key}")));
    }

    private static IEnumerable<string> Links(SitePage page) => page.Document.QuerySelectorAll("[href], [src]")
        .Where(e => e.LocalName != "link" || e.GetAttribute("rel") is not "canonical")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
}
