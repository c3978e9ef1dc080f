using System.Text.RegularExpressions;
using Standoff.Shared;
using Standoff.Site.Components;
using Standoff.Site.Pages;

namespace Standoff.Site.Tests;

/// <summary>Chapters come without <c>reference.css</c> where they need nothing of it.</summary>
public sealed partial class ChapterStylesTests
{
    [Fact]
    public void A_chapter_has_the_styles_of_all_that_it_shows()
    {
        var others = ClassesOf("reference.css").Except(ClassesOf("site.css")).Except(ClassesOf("first.css")).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "timeline", "keynumbers" }, others);
        var chapters = RealSite.Result.Pages!.All.Where(p => p.Kind == PageKind.Section).Select(p => p.At.File).ToHashSet(StringComparer.Ordinal);
        var plain = RealSite.Pages.Where(p => chapters.Contains(p.Path) && SheetOf(p).Contains("/chapter.", StringComparison.Ordinal)).ToList();
        Assert.InRange(plain.Count, chapters.Count / 2, chapters.Count);
        Assert.All(plain, page => Assert.Empty(
            page.Document.QuerySelectorAll("body [class]").SelectMany(e => e.ClassList).Where(others.Contains).Distinct()));
    }

    [Theory]
    [InlineData("<p><a class=\"n derived\" href=\"../numbers/x/\">1</a></p>", true)]
    [InlineData("<div class=\"claim full\"></div>", false)]
    [InlineData("<ol class=\"since\"></ol>", false)]
    [InlineData("<blockquote><p>So they said.</p></blockquote>", false)]
    [InlineData("<table><caption>What it costs</caption></table>", false)]
    public void A_page_that_shows_more_asks_for_all_styles(string html, bool isPlain) =>
        Assert.Equal(isPlain, new PageBody(html).IsPlain);

    private static string SheetOf(SitePage page) => page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

    /// <summary>Of the first part of each selector that begins a line.</summary>
    private static HashSet<string> ClassesOf(string sheet) =>
        [.. Leading().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "src", "Site", "Assets", sheet))).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"^\s*(& )?\.(?<name>[a-z][a-z-]*)|, \.(?<name>[a-z][a-z-]*)(?=[^;]*\{)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();
}
