using System.Text.RegularExpressions;
using Standoff.Shared;
using Standoff.Site.Pages;

namespace Standoff.Site.Tests;

/// <summary>Chapters come without <c>reference.css</c> and need nothing of it.</summary>
public sealed partial class ChapterStylesTests
{
    [Fact]
    public void No_chapter_shows_what_is_styled_for_other_pages_alone()
    {
        var others = ClassesOf("reference.css").Except(ClassesOf("site.css")).Except(ClassesOf("first.css")).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("timeline", others);
        var chapters = RealSite.Result.Pages!.All.Where(p => p.Kind == PageKind.Section).Select(p => p.At.File).ToHashSet(StringComparer.Ordinal);
        var pages = RealSite.Pages.Where(p => chapters.Contains(p.Path)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.Contains("/chapter.", page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("body [class]").SelectMany(e => e.ClassList).Where(others.Contains).Distinct());
        });
    }

    /// <summary>Of the first part of each selector that begins a line.</summary>
    private static HashSet<string> ClassesOf(string sheet) =>
        [.. Leading().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "src", "Site", "Assets", sheet))).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"^\s*(& )?\.(?<name>[a-z][a-z-]*)|, \.(?<name>[a-z][a-z-]*)(?=[^;]*\{)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();
}
