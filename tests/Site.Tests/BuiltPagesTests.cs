using System.Globalization;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests;

/// <summary>What holds for every page of the report.</summary>
public sealed class BuiltPagesTests
{
    /// <summary>Attributes that hold ids of elements on the same page.</summary>
    private static readonly string[] Naming = ["aria-labelledby", "aria-describedby", "for"];

    /// <summary>Others of the kind, which no page uses so far.</summary>
    private static readonly string[] Unused =
    [
        "aria-activedescendant", "aria-controls", "aria-details", "aria-errormessage", "aria-flowto", "aria-owns",
        "commandfor", "form", "headers", "interestfor", "list", "popovertarget",
    ];

    /// <summary>What has pages of its own, counted on the files.</summary>
    [Fact]
    public void Every_chapter_figure_fact_and_result_has_a_page()
    {
        var pages = RealSite.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var chapters = Directory.GetFiles(Path.Combine(Checkout.Root, "content"), "*.md")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Where(name => name != "README")
            .Select(name => name == "index" ? "index.html" : $"{name}/index.html");
        var figures = Directory.GetFiles(Path.Combine(Checkout.Root, "content", "figures"), "*.md")
            .Select(f => $"figures/{Path.GetFileNameWithoutExtension(f)}/index.html");
        var numbers = new[] { "facts", "results" }
            .SelectMany(table => File.ReadLines(Path.Combine(Checkout.Root, "data", table + ".csv")).Skip(1))
            .Select(row => $"numbers/{row.Split(',')[0]}/index.html");
        Assert.Equal([], chapters.Concat(figures).Concat(numbers).Except(pages));
    }

    /// <summary>A figure's page shows, as text, an element with a style for the pages of others.</summary>
    [Fact]
    public void No_element_has_what_the_content_policy_forbids() => Assert.All(RealSite.Pages, page => Assert.DoesNotContain(
        page.Document.All.SelectMany(e => e.Attributes),
        a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)
            || a.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Data for programs stands in a script element too, and no browser runs it.
    /// </summary>
    [Fact]
    public void No_page_has_a_script_of_its_own() => Assert.All(RealSite.Pages, page =>
        Assert.All(
            page.Document.QuerySelectorAll("script:not([src])"),
            s =>
            {
                Assert.Equal("application/ld+json", s.GetAttribute("type"));
                using var _ = System.Text.Json.JsonDocument.Parse(s.TextContent);
            }));

    [Fact]
    public void Scripts_are_of_the_site_run_after_the_page_and_only_where_the_policy_lets_them() => Assert.All(RealSite.Pages, page =>
    {
        var scripts = page.Document.QuerySelectorAll("script[src]");
        var policy = page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal(
            scripts.Length > 0, policy.Contains("script-src 'self'", StringComparison.Ordinal));
        Assert.All(scripts, s => Assert.True(s.HasAttribute("defer") && !s.HasAttribute("type"), page.Path));
    });

    [Fact]
    public void No_element_has_an_event_handler_of_its_own() => Assert.All(RealSite.Pages, page =>
        Assert.DoesNotContain(
            page.Document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_page_has_a_policy_that_starts_from_nothing() => Assert.All(RealSite.Pages, page =>
    {
        var policy = page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]");
        Assert.StartsWith(
            "default-src 'none'", policy?.GetAttribute("content"), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_page_has_one_main_heading_and_skips_no_level() => Assert.All(RealSite.Pages, page =>
    {
        var headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6");
        var levels = headings.Select(h => h.LocalName[1] - '0').ToList();
        var told = $"{page.Path}: {string.Join(' ', levels)}";
        Assert.True(levels.Count(l => l == 1) == 1 && levels[0] == 1, told);
        Assert.All(
            levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, told));
    });

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.All(RealSite.Pages, page =>
    {
        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        var twice = ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1);
        Assert.Equal([], twice.Select(g => $"{page.Path}#{g.Key}"));
        Assert.DoesNotContain(ids, string.IsNullOrWhiteSpace);
    });

    public static TheoryData<string> NamingAttributes => [.. Naming];

    [Theory]
    [MemberData(nameof(NamingAttributes))]
    public void Whatever_names_an_id_of_its_page_finds_it(string attribute)
    {
        var named = (from page in RealSite.Pages
                     from element in page.Document.QuerySelectorAll($"[{attribute}]")
                     from id in element.GetAttribute(attribute)!.Split(
                         ' ', StringSplitOptions.RemoveEmptyEntries)
                     select (Page: page, Id: id)).ToList();
        Assert.NotEmpty(named);
        var dead = named.Where(n => n.Page.Document.GetElementById(n.Id) is null);
        Assert.Equal([], dead.Select(n => $"{n.Page.Path}: {attribute}=\"{n.Id}\""));
    }

    [Fact]
    public void No_page_names_ids_in_an_attribute_that_is_not_looked_at() => Assert.All(Unused, attribute =>
        Assert.DoesNotContain(
            RealSite.Pages, p => p.Document.QuerySelector($"[{attribute}]") is not null));

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
            var isThere = RealSite.Files.All.ContainsKey(file);
            if (!isThere || (fragment.Length > 0 && pages[file].Document.GetElementById(fragment) is null))
                dead.Add($"{page.Path}: {link}");
        }

        Assert.Equal([], dead.Distinct());
    }

    /// <summary>But for the page that a server shows at any address.</summary>
    [Fact]
    public void Links_within_the_site_are_relative_so_that_it_can_stand_anywhere() => Assert.All(
        RealSite.Pages.Where(p => p.Path != "404.html"),
        page => Assert.DoesNotContain(Links(page), link => link.StartsWith('/')));

    [Fact]
    public void Every_table_names_its_columns_and_every_image_says_what_it_shows() => Assert.All(RealSite.Pages, page =>
    {
        var document = page.Document;
        Assert.All(document.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelectorAll("th[scope=col]")));
        Assert.All(document.QuerySelectorAll("th"), h => Assert.True(h.HasAttribute("scope"), $"{page.Path}: {h.OuterHtml}"));
        Assert.All(document.QuerySelectorAll("img"), i => Assert.False(string.IsNullOrWhiteSpace(i.GetAttribute("alt"))));
        Assert.All(document.QuerySelectorAll("svg:not([aria-hidden=true])"), svg =>
        {
            Assert.Equal("img", svg.GetAttribute("role"));
            Assert.True(
                svg.HasAttribute("aria-labelledby") || svg.HasAttribute("aria-label"), page.Path);
        });
    });

    [Fact]
    public void Pages_are_utf8_with_line_feeds_and_without_a_mark() => Assert.All(
        RealSite.Files.All.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var bytes = file.Value.Content;
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.Equal((byte)'\n', bytes[^1]);
        });

    [Fact]
    public void Every_title_and_description_says_something_of_its_own()
    {
        Assert.All(RealSite.Pages, page =>
        {
            var description = page.Document.QuerySelector("meta[name=description]");
            Assert.False(
                string.IsNullOrWhiteSpace(description?.GetAttribute("content")), page.Path);
        });
        var twice = RealSite.Pages
            .GroupBy(p => p.Document.Title, StringComparer.Ordinal)
            .Where(g => g.Count() > 1);
        Assert.Equal([], twice.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} × {g.Key}")));
    }

    private static IEnumerable<string> Links(SitePage page) => page.Document.QuerySelectorAll("[href], [src]")
        .Where(e => e.LocalName != "link" || e.GetAttribute("rel") is not "canonical")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
}
