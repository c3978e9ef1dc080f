using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Site.Components;
using Standoff.Site.Files;
using Standoff.Site.Pages;

namespace Standoff.Site.Tests;

/// <summary>What a reader pays for a page of the report, as servers send it: packed by gzip.</summary>
public sealed partial class WeightTests
{
    private const int MaxScriptBytes = 12_000;
    /// <summary>Of those that stand in a page and of its sheet.</summary>
    private const int MaxStyleBytes = 12_500;
    private const int MaxStyleBytesOfChapter = 8_300;
    private const int MaxStyleBytesOfOpened = 1_500;
    private const int MaxPopoverBytes = 12_000;
    private const int MaxCaseBytes = 55_000;
    private const int MaxModelBytes = 14_000;

    /// <summary>The page, its sheet and script, three faces and its icon.</summary>
    private const int MaxRequests = 7;

    private static IReadOnlyDictionary<string, OutputFile> Files => RealSite.Files.All;

    private const int MaxChapterBytes = 44_900;
    private const int MaxChapterAndSheetBytes = 50_100;

    /// <summary>Its drawings and the styles in it included; and with the sheet that it asks for.</summary>
    [Fact]
    public void A_chapter_is_light()
    {
        var chapters = RealSite.Result.Pages!.All.Where(p => p.Kind == PageKind.Section).Select(p => p.At.File).ToList();
        Assert.NotEmpty(chapters);
        var (chapter, site) = (Asset("chapter.", ".css"), Asset("site.", ".css"));
        Assert.All(chapters, file =>
        {
            var sheet = TextOf(file).Contains(chapter, StringComparison.Ordinal) ? chapter : site;
            var page = Packed(Files[file].Content);
            Assert.True(page <= MaxChapterBytes, $"{file}: {page}");
            Assert.True(page + Packed(sheet) <= MaxChapterAndSheetBytes, $"{file} and sheet: {page + Packed(sheet)}");
        });
    }

    /// <summary>Lists grow with what they list.</summary>
    [Theory]
    [InlineData("", 15_000)]
    [InlineData("conclusions/", 20_000)]
    [InlineData("claims/", 25_000)]
    [InlineData("timeline/", 35_000)]
    [InlineData("figures/", 50_000)]
    [InlineData("numbers/", 55_000)]
    [InlineData("search/", 20_000)]
    [InlineData("sources/", 95_000)]
    public void A_list_is_no_heavier_than_what_it_lists(string address, int most) =>
        Assert.InRange(Packed(address + "index.html"), 1, most);

    [Theory]
    [InlineData("numbers/", 10_000)]
    [InlineData("figures/", 14_000)]
    [InlineData("conclusions/", 10_000)]
    [InlineData("claims/", 5_000)]
    public void So_is_every_page_about_one_thing(string folder, int most)
    {
        var pages = Files.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.Count(c => c == '/') == 2 && p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, p => Assert.True(Packed(p) <= most, $"{p}: {Packed(p)}"));
    }

    [Fact]
    public void Script_styles_and_what_a_link_shows_are_light()
    {
        Assert.InRange(Packed(Asset("site.", ".js")), 1, MaxScriptBytes);
        Assert.InRange(Packed(Asset("site.", ".css")) + PackedStyle(), 1, MaxStyleBytes);
        Assert.InRange(Packed(Asset("chapter.", ".css")) + PackedStyle(), 1, MaxStyleBytesOfChapter);
        Assert.InRange(Packed(Asset("opened.", ".css")), 1, MaxStyleBytesOfOpened);
        Assert.All(Files.Keys.Where(p => p.StartsWith("popovers/", StringComparison.Ordinal)), p => Assert.InRange(Packed(p), 1, MaxPopoverBytes));
    }

    /// <summary>All values, ranges, formulas and conditions, and the code of the model.</summary>
    [Fact]
    public void The_model_is_light()
    {
        var code = SiteAssets.LeanScript("model");
        Assert.Contains(code, TextOf(Asset("explore.", ".js")), StringComparison.Ordinal);
        var packed = Packed(Asset("numbers.", ".js")) + Packed(Encoding.UTF8.GetBytes(code));
        Assert.InRange(packed, 1, MaxModelBytes);
    }

    /// <summary>What a page loads whose address carries a case, and no other.</summary>
    [Fact]
    public void A_case_is_no_heavier_than_a_chapter()
    {
        string[] parts = ["assets/case.", "assets/numbers.", "assets/words.", "assets/marks.", "case/start.js"];
        var asked = Files.Keys
            .Where(p => parts.Any(part => p.StartsWith(part, StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(parts.Length + 1, asked.Count);
        Assert.InRange(asked.Sum(Packed), 1, MaxCaseBytes);
    }

    /// <summary>
    /// Whatever a page may ask for by itself, all faces counted;
    /// the page that computes shows no italics and has a script of its own.
    /// </summary>
    [Fact]
    public void A_page_asks_for_few_files()
    {
        Assert.All(RealSite.Pages, page =>
        {
            var faces = page.Document.QuerySelector("style")!.TextContent.Split("url(").Length - 1;
            var asked = page.Document.QuerySelectorAll(
                "link[rel=stylesheet], link[rel=icon], script[src], img, iframe, object, embed, video, audio").Length;
            var shown = page.Path == "explore/index.html" ? faces - 1 : faces;
            Assert.True(1 + asked + shown <= MaxRequests, $"{page.Path}: {1 + asked + shown}");
        });
    }

    private static string Asset(string name, string extension) => Files.Keys.Single(p =>
        p.StartsWith("assets/" + name, StringComparison.Ordinal) && p.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>Of the styles that stand in every page.</summary>
    private static int PackedStyle() => Packed(Encoding.UTF8.GetBytes(Style().Match(TextOf("index.html")).Value));

    private static int Packed(string path) =>
        Packed(path.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Style().Replace(TextOf(path), "")) : Files[path].Content);

    private static string TextOf(string path) => Encoding.UTF8.GetString(Files[path].Content);

    private static int Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content);
        return (int)packed.Length;
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
