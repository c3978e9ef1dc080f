using System.Text.Json;
using System.Xml.Linq;

namespace Standoff.Site.Tests.Editions;

/// <summary>Since when a page is there, and since when it says what it says, for programs.</summary>
public sealed class PageDatesTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("numbers/energy_cost/", TwoEditions.SecondDay)]
    [InlineData("conclusions/cheaper/", TwoEditions.SecondDay)]
    [InlineData("figures/parts/", TwoEditions.SecondDay)]
    [InlineData("chapter/", TwoEditions.SecondDay)]
    [InlineData("numbers/chip_power/", TwoEditions.FirstDay)]
    [InlineData("inference/", TwoEditions.FirstDay)]
    [InlineData("glossary/", TwoEditions.FirstDay)]
    public void A_page_keeps_the_day_of_the_edition_from_which_on_it_says_what_it_says(string path, string day)
    {
        var page = PageAt(path);
        Assert.Equal(day, Meta(page, "article:modified_time"));
        Assert.Equal(TwoEditions.FirstDay, Meta(page, "article:published_time"));
        if (page.Document.QuerySelector("script[type='application/ld+json']") is { } script)
        {
            using var data = JsonDocument.Parse(script.TextContent);
            Assert.Equal(day, data.RootElement.GetProperty("dateModified").GetString());
            Assert.Equal(TwoEditions.FirstDay, data.RootElement.GetProperty("datePublished").GetString());
        }
    }

    [Fact]
    public void The_map_of_the_site_has_the_days_of_the_pages()
    {
        var map = XDocument.Parse(TwoEditions.Text(TwoEditions.Second["sitemap.xml"]));
        var days = map.Descendants(Sitemap + "url").Select(u => u.Element(Sitemap + "lastmod")!.Value).ToList();
        Assert.Contains(TwoEditions.FirstDay, days);
        Assert.Contains(TwoEditions.SecondDay, days);
        Assert.All(map.Descendants(Sitemap + "url"), url =>
        {
            var at = new Uri(url.Element(Sitemap + "loc")!.Value).AbsolutePath[1..];
            Assert.Equal(Meta(PageAt(at), "article:modified_time"), url.Element(Sitemap + "lastmod")!.Value);
        });
    }

    private static SitePage PageAt(string path) =>
        SitePage.Parse($"{path}index.html", TwoEditions.Text(TwoEditions.Second[$"{path}index.html"]));

    private static string Meta(SitePage page, string property) =>
        page.Document.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;
}
