using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Standoff.Evidence.Tables;
using Standoff.Site.Exports;

namespace Standoff.Site.Tests;

/// <summary>What numbers, sources, terms, conclusions and comparisons show beside a link to them.</summary>
public sealed partial class PopoverTests
{
    /// <summary>As the script of the pages says it.</summary>
    private static string Asking => AskingLinks().Match(Script).Groups["links"].Value;

    private static string Script => Text(RealSite.Files.All.Keys.Single(p => p.StartsWith("assets/site.", StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal)));

    /// <summary>By key, each from the file in which the script looks for it.</summary>
    private static Dictionary<string, string> Popovers => field ??= Enumerable.Range(0, PopoverFiles.Count)
        .SelectMany(part => PartOf(part).Where(p => PopoverFiles.PartOf(p.Key) == part))
        .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_link_that_asks_for_a_popover_gets_one()
    {
        // The page that holds all leads to its own notes, which need none.
        var asking = RealSite.Pages.Where(p => p.Path != "report/index.html").SelectMany(p => p.Document.QuerySelectorAll(Asking).Select(link => (p.Path, Key: KeyOf(link, p)))).ToList();
        Assert.True(asking.Count > 5000, $"{asking.Count} links");
        Assert.Equal([], asking.Where(a => !Popovers.ContainsKey(a.Key)).Select(a => $"{a.Path}: {a.Key}").Distinct());
    }

    [Theory]
    [InlineData("timeline/", ".source")]
    [InlineData("timeline/", ".n")]
    [InlineData("conclusions/", ".falls a")]
    [InlineData("conclusions/", ".term")]
    [InlineData("numbers/saving_vs_gpu/", "code a")]
    [InlineData("inference/", ".compares")]
    [InlineData("claims/", ".n")]
    public void Links_ask_on_all_kinds_of_pages(string address, string which)
    {
        var page = RealSite.Pages.Single(p => p.Path == address + "index.html");
        Assert.NotEmpty(page.Document.QuerySelectorAll(which).Intersect(page.Document.QuerySelectorAll(Asking)));
    }

    [Fact]
    public void Every_link_in_a_popover_leads_to_a_place_or_asks_for_another_that_is_there()
    {
        var pages = RealSite.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var dead = new List<string>();
        foreach (var (key, html) in Popovers)
        {
            foreach (var href in Parse(html).QuerySelectorAll("a[href]:not([rel=external])").Select(a => a.GetAttribute("href")!))
            {
                var (file, id) = href.Split('#') is [var path, var place] ? (path + "index.html", place) : (href + "index.html", "");
                if (!pages.TryGetValue(file, out var page) || (id.Length > 0 && page.Document.GetElementById(id) is null))
                    dead.Add($"{key}: {href}");
            }
        }

        Assert.Equal([], dead);
    }

    /// <summary>A page may hold several at once, and the policy forbids styles and handlers.</summary>
    [Fact]
    public void No_popover_has_an_id_or_what_the_policy_forbids() => Assert.All(Popovers, popover =>
        Assert.DoesNotContain(
            Parse(popover.Value).All.SelectMany(e => e.Attributes),
            a => a.Name is "id" or "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));

    [Fact]
    public void The_popover_of_a_number_names_its_oldest_original_with_its_date()
    {
        var report = RealSite.Result.Report.Value!;
        Assert.All(report.Workbook.Inputs.Where(i => i.Fact.Evidence.Sources.Count > 0), input =>
        {
            var dates = report.Originals(report.ReportsBehind(input))
                .Select(o => o.Document.Published)
                .OfType<PartialDate>();
            var told = Parse(Popovers[$"numbers/{input.Id}/"]).QuerySelectorAll("dl.facts > div").Single(d => d.QuerySelector("dt")!.TextContent == "Original");
            Assert.NotNull(told.QuerySelector("a.source"));
            Assert.All(dates.OrderBy(d => d.Start).Take(1), oldest => Assert.Contains(oldest.InWords, told.TextContent, StringComparison.Ordinal));
        });
    }

    private static Dictionary<string, string> PartOf(int part)
    {
        var script = Text(FormattableString.Invariant($"popovers/{part}.js"));
        return JsonSerializer.Deserialize<Dictionary<string, string>>(script[(script.IndexOf("] = ", StringComparison.Ordinal) + 4)..^2])!;
    }

    private static string KeyOf(IElement link, SitePage page) =>
        link.GetAttribute("data-popover") ?? new Uri(page.Uri, link.GetAttribute("href")) switch { var target => (target.AbsolutePath + target.Fragment)[1..] };

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Text(string path) =>
        Encoding.UTF8.GetString(RealSite.Files.All[path].Content);

    [GeneratedRegex("""ASKING = "(?<links>[^"]+)";""", RegexOptions.ExplicitCapture)]
    private static partial Regex AskingLinks();
}
