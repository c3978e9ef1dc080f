using System.Text.Json;
using Standoff.Evidence;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>The page of all sources.</summary>
public sealed class SourcesPageTests
{
    private static readonly SitePage Page = RealSite.Pages.Single(p => p.Path == "sources/index.html");

    private static Dataset Data => RealSite.Result.Report.Value!.Workbook.Dataset;

    [Fact]
    public void Every_kind_that_a_source_may_have_is_in_one_group()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "data", "datapackage.json")));
        var kinds = package.RootElement.GetProperty("resources").EnumerateArray()
            .Single(r => r.GetProperty("name").GetString() == "sources")
            .GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Single(f => f.GetProperty("name").GetString() == "kind")
            .GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(k => k.GetString()!);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), SourceGroup.All.SelectMany(g => g.Kinds).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_source_stands_there_once_below_its_original() => Assert.All(Data.Sources.Values, source =>
    {
        var entry = Assert.Single(Page.Document.QuerySelectorAll(".sources li"), li => li.Id == source.Id.Text);
        var above = entry.ParentElement!.Closest("li")?.Id;
        Assert.Equal(source.IsOriginal ? null : Provenance.FindOriginal(source, Data.Sources).Id.Text, above);
        Assert.Contains("read", entry.QuerySelector(".originals")!.TextContent, StringComparison.Ordinal);
    });

    [Fact]
    public void Groups_say_how_many_originals_they_hold_and_are_numbered_through()
    {
        var links = Page.Document.QuerySelectorAll("nav.contents li").Select(li => (Id: li.QuerySelector("a")!.GetAttribute("href")!, Told: li.TextContent)).ToList();
        var groups = Page.Document.QuerySelectorAll("section.sources").ToList();
        Assert.Equal(groups.Count, links.Count);
        var first = 1;
        foreach (var (group, link) in groups.Zip(links))
        {
            var count = group.QuerySelectorAll(":scope > ol > li").Length;
            Assert.Equal("#" + group.QuerySelector("h2")!.Id, link.Id);
            Assert.EndsWith($", {count}", link.Told, StringComparison.Ordinal);
            Assert.StartsWith($"{count} original", group.QuerySelector(".count")!.TextContent, StringComparison.Ordinal);
            Assert.Equal($"{first}", group.QuerySelector("ol")!.GetAttribute("start"));
            first += count;
        }

        Assert.Equal(Data.Sources.Values.Count(s => s.IsOriginal), first - 1);
    }

    [Fact]
    public void Each_leads_back_to_everything_that_cites_it() => Assert.All(Data.Facts, fact => Assert.All(fact.Evidence.Sources, source =>
    {
        var entry = Page.Document.GetElementById(source.Id.Text)!;
        Assert.Contains(entry.QuerySelectorAll(".citations a"), a => a.GetAttribute("href") == $"../numbers/{fact.Id.Text}/");
    }));
}
