using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Standoff.Shared;
using Standoff.Site.Files;

namespace Standoff.Site.Tests;

/// <summary>
/// Whoever meets the subject of suicide finds first where to find help, on pages and in whatever
/// of them stands elsewhere.
/// </summary>
public sealed partial class HelpLineTests
{
    private const string Chapter = "trusted-contact/index.html";

    private static readonly string Help = HelpOn(RealSite.Pages.Single(p => p.Path == Chapter))!;

    [Fact]
    public void Help_names_the_number_of_two_countries_and_a_finder_for_all_others()
    {
        var line = RealSite.Pages.Single(p => p.Path == Chapter).Document.QuerySelector(".help")!;
        Assert.Contains("United States and Canada", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(["tel:988", "https://findahelpline.com"], line.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    /// <summary>
    /// Words are looked for here in the parsed page, whatever the build looked at.
    /// </summary>
    [Fact]
    public void Every_page_that_speaks_of_suicide_says_first_where_to_find_help()
    {
        var speaking = RealSite.Pages.Where(p => Subject().IsMatch(TextOf(p))).ToList();
        Assert.Superset(
            new HashSet<string>
            {
                Chapter, "timeline/index.html", "numbers/index.html", "claims/index.html",
                "sources/index.html", "method/index.html", "data/index.html", "episode/index.html",
                "numbers/attempt_ratio/index.html", "claims/families-sue/index.html",
            },
            speaking.Select(p => p.Path).ToHashSet());
        Assert.All(speaking, p => Assert.Equal(Help, HelpOn(p)));
    }

    [Fact]
    public void Whatever_shows_or_belongs_to_the_chapter_says_it_even_where_the_word_is_not_said()
    {
        string[] paths =
        [
            "index.html", "conclusions/index.html", "glossary/index.html", "figures/index.html", "claims/legal-challenges/index.html",
            "figures/suits-over-time/index.html", "numbers/coordinated_cases/index.html",
        ];
        Assert.All(paths, path => Assert.Equal(Help, HelpOn(RealSite.Pages.Single(p => p.Path == path))));
    }

    [Theory]
    [InlineData("inference/index.html")]
    [InlineData("financing/index.html")]
    [InlineData("numbers/asic_price/index.html")]
    [InlineData("claims/eighteen-billion/index.html")]
    public void Pages_on_other_subjects_do_not(string path) =>
        Assert.Null(HelpOn(RealSite.Pages.Single(p => p.Path == path)));

    [Theory]
    [InlineData("flag-accuracy", true)]
    [InlineData("suits-over-time", true)]
    [InlineData("cost-per-hour", false)]
    public void A_figure_takes_it_along(string id, bool expected)
    {
        var page = RealSite.Pages.Single(p => p.Path == $"figures/{id}/index.html").Document;
        var svg = new HtmlParser().ParseDocument(FileOf(id, "svg"));
        var written = string.Join(' ', svg.QuerySelectorAll("text").Select(t => t.TextContent));
        Assert.Equal(expected, written.Contains(Help, StringComparison.Ordinal));
        Assert.DoesNotContain(page.QuerySelectorAll("svg text"), t => t.TextContent.Contains("988", StringComparison.Ordinal));
        var caption = new HtmlParser().ParseDocument(page.QuerySelector("#embed ~ .copy")!.TextContent).QuerySelector("figcaption")!;
        Assert.Equal(expected, caption.TextContent.EndsWith($". {Help}", StringComparison.Ordinal));
        var data = JsonDocument.Parse(FileOf(id, "json")).RootElement;
        Assert.Equal(expected, data.TryGetProperty("help", out var help) && help.GetString() == Help);
    }

    /// <summary>PNG and SVG are one drawing in two forms.</summary>
    [Fact]
    public void The_picture_in_pixels_has_the_size_of_the_drawing_with_the_note()
    {
        var svg = new HtmlParser().ParseDocument(FileOf("flag-accuracy", "svg")).QuerySelector("svg")!;
        var png = RealSite.Files.All["figures/flag-accuracy/flag-accuracy.png"].Content;
        var height = double.Parse(svg.GetAttribute("height")!, CultureInfo.InvariantCulture);
        Assert.Equal(Math.Ceiling(2 * height), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan()[20..24]));
    }

    [Fact]
    public void Entries_of_the_feed_end_with_it()
    {
        var entries = AtomReader.Read(RealSite.Files.All["feed.xml"].Content);
        IEnumerable<string> Told(string chapter) =>
            entries.Where(e => e.Id.Contains($"/{chapter}/", StringComparison.Ordinal)).Select(e => e.Summary);
        Assert.All(Told("trusted-contact"), text => Assert.EndsWith($" {Help}", text, StringComparison.Ordinal));
        Assert.DoesNotContain(Told("inference"), text => text.Contains("988", StringComparison.Ordinal));
    }

    /// <summary>
    /// A page and its twin in Markdown begin with the same; so does the digest, below its name.
    /// </summary>
    [Fact]
    public void Twins_in_Markdown_say_it_first_wherever_their_pages_do()
    {
        static string Told(string path) => Encoding.UTF8.GetString(RealSite.Files.All[path].Content);
        var line = Told("trusted-contact/index.md").Split('\n')[0];
        Assert.Equal("> " + Help, Link().Replace(line.Replace("**", "", StringComparison.Ordinal), "$1"));
        Assert.Contains("[988](tel:988)", line, StringComparison.Ordinal);
        var twinned = RealSite.Pages
            .Where(p => RealSite.Files.All.ContainsKey(TwinOf(p)))
            .ToLookup(p => HelpOn(p) is not null, TwinOf);
        Assert.Superset(
            new HashSet<string> { "index.md", "episode/index.md", "method/index.md", "claims/index.md", "numbers/index.md" },
            twinned[true].ToHashSet());
        Assert.All(twinned[true], path => Assert.StartsWith($"{line}\n\n# ", Told(path), StringComparison.Ordinal));
        Assert.Contains("inference/index.md", twinned[false]);
        Assert.All(twinned[false], path => Assert.StartsWith("# ", Told(path), StringComparison.Ordinal));
        Assert.Equal(line[2..], Told("llms.txt").Split('\n')[4]);
    }

    private static string TwinOf(SitePage page) => Path.ChangeExtension(page.Path, "md");

    [Theory]
    [InlineData("", null)]
    [InlineData("It speaks of Sorrows.", "Call somebody.")]
    [InlineData("It names the chapter on mourning.", "Call somebody.")]
    [InlineData("[It](/chapter/#sorrow-less) speaks of joy.", null)]
    public void The_words_that_a_reader_sees_decide(string sentence, string? expected)
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        void Edit(string file, string replace, string with)
        {
            var before = Encoding.UTF8.GetString(inputs[file].Span);
            Assert.Contains(replace, before, StringComparison.Ordinal);
            inputs[file] = Encoding.UTF8.GetBytes(before.Replace(replace, with, StringComparison.Ordinal));
        }

        Edit("content/chapter.md", "\nnav: Chapter\n", "\nnav: Mourning\n");
        Edit("content/chapter.md", "\ntitle:", "\nhelp: Call *somebody*.\nsensitive: dirge, sorrow\ntitle:");
        Edit("content/chapter.md", "\n## What an hour costs", "\n## Less {#sorrow-less}\n\nLess.\n\n## What an hour costs");
        inputs["content/index.md"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(inputs["content/index.md"].Span) + $"\n{sentence}\n");
        var result = Folders.Build(inputs);
        var files = result.Files ?? throw new InvalidOperationException(string.Join('\n', result.Found));
        Assert.Equal(expected, HelpOn(PageIn(files, "index.html")));
        Assert.Equal("Call somebody.", HelpOn(PageIn(files, "chapter/index.html")));
        var twin = Encoding.UTF8.GetString(files.All["index.md"].Content);
        Assert.StartsWith(expected is null ? "# " : "> Call *somebody*.\n\n# ", twin, StringComparison.Ordinal);
    }

    /// <summary>What stands before everything else on a page; null where no help does.</summary>
    private static string? HelpOn(SitePage page)
    {
        var first = page.Document.QuerySelector("article.page > :first-child")!;
        Assert.True(page.Document.QuerySelectorAll(".help").Length == (first.ClassList.Contains("help") ? 1 : 0), page.Path);
        return first.ClassList.Contains("help") ? first.TextContent : null;
    }

    private static string TextOf(SitePage page)
    {
        var main = (IElement)page.Document.QuerySelector("article.page")!.Clone();
        main.QuerySelector(".help")?.Remove();
        return main.TextContent;
    }

    private static string FileOf(string id, string extension) =>
        Encoding.UTF8.GetString(RealSite.Files.All[$"figures/{id}/{id}.{extension}"].Content);

    private static SitePage PageIn(OutputFiles files, string path) =>
        SitePage.Parse(path, Encoding.UTF8.GetString(files.All[path].Content));

    [GeneratedRegex(@"\[([^]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("suicid|self-harm", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
