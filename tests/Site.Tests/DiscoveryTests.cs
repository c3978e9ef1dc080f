using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests;

/// <summary>What crawlers, feed readers and lost readers find.</summary>
public sealed class DiscoveryTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static string Text(string path) =>
        Encoding.UTF8.GetString(RealSite.Files.All[path].Content);

    [Fact]
    public void The_sitemap_lists_every_page_once_by_its_canonical_address()
    {
        var listed = XDocument.Parse(Text("sitemap.xml")).Descendants(Sitemap + "loc")
            .Select(l => l.Value)
            .ToList();
        var canonical = RealSite.Pages
            .Where(p => p.Path != "404.html" && p.Document.QuerySelector("meta[name=robots]") is null)
            .Select(p => p.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
        Assert.Equal(
            canonical.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Robots_are_told_where_the_sitemap_is()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(
            Checkout.Root, "data", "datapackage.json")));
        var home = package.RootElement.GetProperty("homepage").GetString();
        Assert.EndsWith(
            $"\nSitemap: {home}sitemap.xml\n", Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_has_an_entry_for_each_chapter_and_each_conclusion()
    {
        var entries = AtomReader.Read(RealSite.Files.All["feed.xml"].Content);
        int Count(string category) => entries.Count(i => i.Categories.Single() == category);
        var conclusions = RealSite.Pages.Single(p => p.Path == "conclusions/index.html").Document;
        Assert.Equal(
            conclusions.QuerySelectorAll(".conclusion").Length, Count("Conclusion"));
        Assert.Equal(Checkout.ReadInputs().Keys.Count(ChapterPath.IsChapter), Count("Chapter"));
        Assert.Equal(entries.Count, Count("Conclusion") + Count("Chapter"));
        Assert.Equal(
            entries.Count, entries.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(entries, entry =>
        {
            Assert.False(string.IsNullOrWhiteSpace(entry.Summary));
            var link = AtomReader.LinkOf(entry);
            var page = RealSite.Pages.Single(p => p.Uri.AbsolutePath == link.AbsolutePath + "index.html" || p.Uri.AbsolutePath == link.AbsolutePath);
            Assert.True(link.Fragment.Length == 0 || page.Document.GetElementById(link.Fragment[1..]) is not null, entry.Id);
        });
    }

    [Fact]
    public void A_page_for_lost_readers_works_at_any_address()
    {
        var page = RealSite.Pages.Single(p => p.Path == "404.html");
        var links = page.Document.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
        Assert.All(links, link => Assert.True(link.StartsWith('/') || link.StartsWith('#') || link.Contains("://", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal), link));
    }
}
