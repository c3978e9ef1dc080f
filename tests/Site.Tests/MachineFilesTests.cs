using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Exports;

namespace Standoff.Site.Tests;

/// <summary>What programs find beside the pages.</summary>
public sealed partial class MachineFilesTests
{
    private static string Text(string path) =>
        Encoding.UTF8.GetString(RealSite.Files.All[path].Content);

    public static TheoryData<string> Chapters =>
        [.. RealSite.Result.Report.Value!.Sections.Select(s => s.Address.File)];

    /// <summary>
    /// Every link leads to a page or a file of the edition, or out of it; nothing is left that
    /// only the build understands.
    /// </summary>
    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_chapter_as_Markdown_has_whole_addresses_and_every_number_of_its_page(string file)
    {
        var twin = Text(file.Replace("index.html", "index.md", StringComparison.Ordinal));
        var page = RealSite.Pages.Single(p => p.Path == file);
        var home = RealSite.Result.Report.Value!.Imprint.BaseAddress.AbsoluteUri;
        Assert.DoesNotMatch(Leftovers(), twin);
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();
        var links = Markdown.Parse(twin, pipeline).Descendants<LinkInline>()
            .Select(l => l.Url!)
            .ToList();
        Assert.All(links, url => Assert.Matches("^(https?://|tel:)", url));
        var own = links.Where(url => url.StartsWith(home, StringComparison.Ordinal))
            .Select(url => url[home.Length..].Split('#')[0])
            .ToList();
        Assert.All(own, path => Assert.True(RealSite.Files.All.ContainsKey(FileOf(path)), path));
        var printed = page.Document
            .QuerySelectorAll("article.page > p > a.n, article.page > ul a.n, article.page td > a.n")
            .Where(a => a.Closest("figure, .note, .conclusion, .open, .generated") is null)
            .Select(a => a.TextContent.Replace('\u00A0', ' ').Replace('−', '-').Trim())
            .Where(text => text.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        var flat = twin.Replace('\u00A0', ' ').Replace('−', '-');
        Assert.Equal([], printed.Where(number => !flat.Contains($"[{number}](", StringComparison.Ordinal)));
        var alternate = page.Document.QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href")!;
        Assert.Equal(new Uri(page.Uri, "index.md"), new Uri(page.Uri, alternate));
    }

    public static TheoryData<string, int> Lists
    {
        get
        {
            var report = RealSite.Result.Report.Value!;
            var dataset = report.Workbook.Dataset;
            return new()
            {
                { "conclusions", report.State.Findings.Count },
                { "claims", dataset.Claims.Count },
                { "numbers", report.State.Numbers.Count },
                { "timeline", dataset.Events.Count },
                { "glossary", dataset.Glossary.Count },
                { "weak-points", RealSite.Result.Review!.Points.Count },
                { "corrections", dataset.Corrections.Count + dataset.SourceErrors.Count },
            };
        }
    }

    /// <summary>
    /// Each thing once, at an address of the edition, whose page says the same of it.
    /// </summary>
    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_as_Markdown_has_everything_once_in_the_words_of_its_page(string list, int count)
    {
        var twin = Text($"{list}/index.md");
        var report = RealSite.Result.Report.Value!;
        var items = Markdown.Parse(twin).Descendants<ListItemBlock>()
            .Select(i => i.Descendants<LinkInline>().First()).ToList();
        Assert.Equal(count, items.Select(i => i.Url).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, items.Count);
        var known = RealSite.Result.Pages!.All.SelectMany(p => p.Addresses)
            .Select(a => a.On(report.Imprint.BaseAddress).AbsoluteUri)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(items, i => Assert.Contains(i.Url!, known));
        var page = RealSite.Pages.Single(p => p.Path == $"{list}/index.html").Document;
        var alternate = page.QuerySelector("link[rel=alternate][type='text/markdown']")!;
        Assert.Equal("index.md", alternate.GetAttribute("href")!.Split('/')[^1]);
        Assert.DoesNotMatch(Leftovers(), twin);
        Assert.Equal(
            Addressing.Routes.ListsWithTwin, ListTwins.All.Select(l => l.Page));
        Assert.Contains($"/{list}/index.md)", Text("llms.txt"), StringComparison.Ordinal);
    }

    /// <summary>Text, JSON-LD, tables, twin and card of a number print one value.</summary>
    [Fact]
    public void Whatever_prints_a_number_prints_one_value()
    {
        var report = RealSite.Result.Report.Value!;
        var twin = Text("numbers/index.md").Replace("\\", "", StringComparison.Ordinal);
        var pages = RealSite.Pages
            .Where(p => p.Path.StartsWith("numbers/", StringComparison.Ordinal) && p.Path != "numbers/index.html")
            .Where(p => report.State.Numbers.ContainsKey(p.Path.Split('/')[1])).ToList();
        Assert.Equal(report.State.Numbers.Count, pages.Count);
        Assert.All(pages, page =>
        {
            var id = page.Path.Split('/')[1];
            var number = report.State.Numbers[id];
            var document = page.Document;
            string Meta(string name) =>
                document.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")!;
            Assert.Contains(number.Text, Meta("og:title"), StringComparison.Ordinal);
            Assert.Contains($": {number.Text}. ", Meta("og:image:alt"), StringComparison.Ordinal);
            var card = new Uri(Meta("og:image")).AbsolutePath[1..];
            Assert.Equal($"numbers/{id}/card.png", card);
            if (number.Range.Length > 0)
                Assert.Contains(number.Range.Split(" to ")[1], Meta("og:image:alt"), StringComparison.Ordinal);
            var line = $"({report.Imprint.BaseAddress.AbsoluteUri}numbers/{id}/): {number.Text}";
            Assert.Contains(line, twin, StringComparison.Ordinal);
            using var data = JsonDocument.Parse(
                document.QuerySelector("script[type='application/ld+json']")!.TextContent);
            var (said, measured) = (
                data.RootElement.GetProperty("description").GetString()!,
                data.RootElement.GetProperty("variableMeasured"));
            Assert.StartsWith(number.Text + ": ", said, StringComparison.Ordinal);
            var value = measured.GetProperty("value");
            if (value.ValueKind == JsonValueKind.Number)
                Assert.Equal(number.Value, value.GetDouble(), Math.Abs(number.Value) * 1e-5);
            Assert.True(report.Workbook.TryFind(id, out var quantity));
            if (quantity is Standoff.Model.Quantities.Input input)
                Assert.Contains(input.Value, Facts[id]);
        });
    }

    /// <summary>Values of the published table, by id.</summary>
    private static readonly ILookup<string, double> Facts = Text("data/facts.csv").Split('\n').Skip(1)
        .Select(row => Row().Match(row)).Where(m => m.Success)
        .ToLookup(
            m => m.Groups["id"].Value,
            m => double.Parse(m.Groups["value"].Value, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);

    [Fact]
    public void The_digest_leads_to_every_chapter_and_every_conclusion()
    {
        var digest = Text("llms.txt");
        var report = RealSite.Result.Report.Value!;
        Assert.StartsWith($"# {report.Imprint.Title}\n\n> ", digest, StringComparison.Ordinal);
        // What stands above the first heading of a part is where to find help.
        var links = Addresses().Matches(digest[digest.IndexOf("## ", StringComparison.Ordinal)..])
            .Select(m => new Uri(m.Groups["url"].Value).AbsolutePath[1..])
            .ToList();
        Assert.Equal(report.Sections.Count + ListTwins.All.Count + report.Verdicts.Count + 4, links.Count);
        Assert.All(links, path => Assert.True(RealSite.Files.All.ContainsKey(FileOf(path)), path));
    }

    /// <summary>
    /// What stands in titles and leads is shown as it stands, and breaks no link.
    /// </summary>
    [Fact]
    public void The_digest_and_the_twins_escape_what_Markdown_would_read()
    {
        const string title = "Costs a] b *c* [d _e_ &amp; <b>";
        var files = Checkout.ReadInputs(Folders.Baseline);
        void Replace(string path, string from, string to)
        {
            var text = Encoding.UTF8.GetString(files[path].Span);
            Assert.Contains(from, text, StringComparison.Ordinal);
            files[path] = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
        }

        Replace("content/chapter.md", "title: What an hour costs", @"title: 'Costs a\] b \*c\* \[d \_e\_ \&amp; \<b>'");
        Replace("content/figures/parts.md", "title: ", "title: a_b_c ");
        var built = Folders.Build(files);
        Assert.DoesNotContain(built.Found, d => d.Severity == Severity.Error);
        string Written(string path) => Encoding.UTF8.GetString(built.FilesBeside.Single(f => f.Path == path).Content);
        var digest = Markdown.Parse(Written("llms.txt")).Descendants<LinkInline>().Select(Plain);
        Assert.Contains(title, digest);
        var picture = Markdown.Parse(Written("chapter/index.md")).Descendants<LinkInline>().First(l => l.IsImage);
        Assert.StartsWith("a_b_c ", Plain(picture), StringComparison.Ordinal);
    }

    private static string Plain(LinkInline link) =>
        string.Concat(link.Descendants().Select(i => i switch { LiteralInline l => l.Content.ToString(), HtmlEntityInline e => e.Transcoded.ToString(), _ => "" }));

    [Fact]
    public void The_manifest_has_the_hash_of_every_input_and_of_every_other_file()
    {
        using var manifest = JsonDocument.Parse(Text("manifest.json"));
        var inputs = Read(manifest, "inputs");
        Assert.Equal(
            Checkout.ReadInputs()
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => (f.Key, Hash(f.Value.Span))),
            inputs.Select(f => (f.Key, f.Value)));
        var outputs = Read(manifest, "outputs");
        Assert.Equal(
            RealSite.Files.All.Where(f => f.Key != "manifest.json").Select(f => (f.Key, Hash(f.Value.Content))),
            outputs.Select(f => (f.Key, f.Value)));
    }

    [Fact]
    public void The_list_of_addresses_is_that_of_the_lock_with_kinds_and_titles()
    {
        using var list = JsonDocument.Parse(Text("addresses.json"));
        var entries = list.RootElement.EnumerateArray().ToList();
        var kinds = entries.Select(e => e.GetProperty("kind").GetString()).Distinct(StringComparer.Ordinal);
        string[] expected =
        [
            "chapter", "index", "heading", "conclusion", "judgement", "open question", "figure",
            "table", "number", "claim", "term", "source", "event",
        ];
        Assert.Equal([], expected.Except(kinds));
        Assert.All(entries, e => Assert.False(string.IsNullOrWhiteSpace(e.GetProperty("title").GetString())));
        var addresses = entries.Select(e => e.GetProperty("address").GetString()!).ToList();
        Assert.Equal(addresses.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), addresses);
    }

    private static string FileOf(string path) =>
        path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    private static List<KeyValuePair<string, string>> Read(JsonDocument manifest, string part) =>
        [.. manifest.RootElement.GetProperty(part).EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!))];

    private static string Hash(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes));

    [GeneratedRegex(@"\]\((n|if|rank|odds|flip|source|claim|term|figure|table|card|literal):|\{#|^:::", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Leftovers();

    [GeneratedRegex(@"^(?<id>\w+),[\w-]*,(""([^""]|"""")*""|[^,]*),(?<value>[0-9.eE+-]+),", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<url>[^)]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Addresses();
}
