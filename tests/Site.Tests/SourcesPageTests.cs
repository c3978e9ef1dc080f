using System.Text.Json;
using AngleSharp.Dom;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
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
        var path = Path.Combine(Checkout.Root, "data", "datapackage.json");
        using var package = JsonDocument.Parse(File.ReadAllText(path));
        var sources = Named(package.RootElement.GetProperty("resources"), "sources");
        var kind = Named(sources.GetProperty("schema").GetProperty("fields"), "kind");
        var kinds = kind.GetProperty("constraints").GetProperty("enum")
            .EnumerateArray()
            .Select(k => k.GetString()!);
        Assert.Equal(
            kinds.Order(StringComparer.Ordinal),
            SourceGroup.All.SelectMany(g => g.Kinds).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_source_stands_there_once_below_its_original() => Assert.All(Data.Sources.Values, source =>
    {
        var entry = Assert.Single(
            Page.Document.QuerySelectorAll(".sources li"), li => li.Id == source.Id.Text);
        var original = Provenance.FindOriginal(source, Data.Sources).Id.Text;
        var above = entry.ParentElement!.Closest("li")?.Id;
        Assert.Equal(source.IsOriginal ? null : original, above);
        Assert.Matches(source.IsOriginal ? "original, (not )?read" : "repeats, (not )?read", entry.TextContent);
    });

    [Fact]
    public void Groups_say_how_many_originals_they_hold_and_are_numbered_through()
    {
        var links = Page.Document.QuerySelectorAll("nav.contents li").ToList();
        var groups = Page.Document.QuerySelectorAll("section.sources").ToList();
        Assert.Equal(groups.Count, links.Count);
        var first = 1;
        foreach (var (group, link) in groups.Zip(links))
        {
            var count = group.QuerySelectorAll(":scope > ol > li").Length;
            var told = group.QuerySelector(".count")!.TextContent;
            var target = link.QuerySelector("a")!.GetAttribute("href");
            Assert.Equal("#" + group.QuerySelector("h2")!.Id, target);
            Assert.EndsWith($", {count}", link.TextContent, StringComparison.Ordinal);
            Assert.StartsWith($"{count} original", told, StringComparison.Ordinal);
            Assert.Equal($"{first}", group.QuerySelector("ol")!.GetAttribute("start"));
            first += count;
        }

        Assert.Equal(Data.Sources.Values.Count(s => s.IsOriginal), first - 1);
    }

    /// <summary>A title holds words and links; a list shows the words.</summary>
    [Fact]
    public void An_event_that_cites_a_source_is_named_there_as_on_the_timeline()
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        files["data/events.csv"] = (byte[])
        [
            .. files["data/events.csv"].Span,
            .. "2026-05-07-order,2026-05-07,inference,The *maker* orders [chips](/chapter/#hour) at [$29k](n:chip_price),It asks for [$18 billion](n:order_cost).,memo-2026\n"u8,
        ];
        var built = Folders.Build(files);
        Texts.AreNone(built.Found.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        const string told = "The maker orders chips at $29k";
        foreach (var path in new[] { "sources/index.html", "numbers/order_cost/index.html", "timeline/index.html" })
        {
            var page = System.Text.Encoding.UTF8.GetString(built.FilesBeside.Single(f => f.Path == path).Content);
            Assert.Contains(told, System.Text.RegularExpressions.Regex.Replace(page, "<[^>]*>", ""), StringComparison.Ordinal);
            Assert.DoesNotContain("n:chip_price", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_leads_back_to_every_fact_that_cites_it()
    {
        foreach (var fact in Data.Facts)
        {
            var page = $"../numbers/{fact.Id.Text}/";
            Assert.All(fact.Evidence.Sources, source => Assert.Contains(
                ListOf(source).QuerySelectorAll("a"), a => a.GetAttribute("href") == page));
        }
    }

    /// <summary>
    /// A report that repeats an original is often cited beside it, and nowhere else.
    /// </summary>
    [Fact]
    public void A_report_that_stands_only_where_its_original_stands_has_no_list_of_its_own()
    {
        var repeating = Data.Sources.Values.Where(s => !s.IsOriginal).ToLookup(s => OwnListOf(s) is null);
        Assert.NotEmpty(repeating[true]);
        Assert.All(repeating[false], relay => Assert.NotEmpty(LinksOf(relay).Except(LinksOf(OriginalOf(relay)))));
    }

    private static Source OriginalOf(Source source) => Provenance.FindOriginal(source, Data.Sources);

    private static IElement? OwnListOf(Source source) =>
        Page.Document.GetElementById(source.Id.Text)!.QuerySelector(":scope > details");

    /// <summary>
    /// A source's own list of where it is cited, else that of the original which it repeats.
    /// </summary>
    private static IElement ListOf(Source source) => OwnListOf(source) ?? OwnListOf(OriginalOf(source))!;

    /// <summary>Words and address of each place in a source's list.</summary>
    private static IEnumerable<(string, string?)> LinksOf(Source source) =>
        OwnListOf(source)?.QuerySelectorAll("a").Select(a => (a.TextContent, a.GetAttribute("href"))) ?? [];

    private static JsonElement Named(JsonElement list, string name) =>
        list.EnumerateArray().Single(e => e.GetProperty("name").GetString() == name);
}
