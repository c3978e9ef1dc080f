using AngleSharp.Html.Dom;

namespace Standoff.Site.Tests.Editions;

/// <summary>Since when a chapter or a list says what it says, at its foot.</summary>
public sealed class PageHistoryTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly string First = $"changes/#edition-{TwoEditions.NameOf(TwoEditions.FirstDay)}";

    private static readonly string Second = $"changes/#edition-{TwoEditions.NameOf(TwoEditions.SecondDay)}";

    private static readonly IReadOnlyDictionary<string, byte[]> Later = Folders
        .Build(MovedFact.WithRange(TwoEditions.Inputs, "energy_price", 0.12)).FilesBeside
        .ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);

    public static TheoryData<string, string, string> Pages => new()
    {
        // The chapter that names the price, and one that names no number that moved.
        { "chapter/", "Unchanged since 1 December 2026.", $"{Second}-chapter" },
        { "inference/", "Unchanged since 23 November 2026.", First },
        { "numbers/", "Unchanged since 1 December 2026.", Second },
        { "glossary/", "Unchanged since 23 November 2026.", First },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_chapter_and_a_list_say_since_when_they_stand_and_lead_to_what_changed(string page, string said, string told)
    {
        var document = Parse(TwoEditions.Second, page + "index.html");
        Assert.Equal(said, document.GetElementById("stands")!.TextContent);
        Assert.Equal("../" + told, document.QuerySelector("#stands a")!.GetAttribute("href"));
    }

    [Fact]
    public void With_one_edition_nothing_has_changed_since_it()
    {
        var saying = TwoEditions.First.Keys
            .Where(k => k.EndsWith(".html", Exact) && !RealSite.IsAlone(k))
            .Select(k => Parse(TwoEditions.First, k).GetElementById("stands")?.TextContent)
            .OfType<string>().ToList();
        Assert.True(saying.Count > 5);
        Assert.All(saying, text => Assert.Equal("Unchanged since 23 November 2026.", text));
    }

    [Fact]
    public void What_no_edition_has_yet_is_said_to_have_changed_since_the_last()
    {
        var document = Parse(Later, "numbers/index.html");
        Assert.Equal("Changed since 1 December 2026.", document.GetElementById("stands")!.TextContent);
        Assert.Equal("../changes/#since", document.QuerySelector("#stands a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_page_of_changes_has_each_of_these_places_and_tells_a_chapter_its_paragraphs()
    {
        foreach (var files in new[] { TwoEditions.First, TwoEditions.Second, Later })
        {
            var changes = Parse(files, "changes/index.html");
            var links = files.Keys
                .Where(k => k.EndsWith("index.html", Exact) && !k.StartsWith("v/", Exact))
                .Select(k => Parse(files, k).QuerySelector("#stands a")?.GetAttribute("href"))
                .OfType<string>().ToList();
            Assert.NotEmpty(links);
            Assert.All(links, href => Assert.NotNull(changes.GetElementById(href.Split('#')[1])));
        }

        var part = Parse(TwoEditions.Second, "changes/index.html")
            .GetElementById($"{Second.Split('#')[1]}-chapter")!;
        Assert.NotEmpty(part.QuerySelectorAll("li"));
        Assert.All(
            part.QuerySelectorAll("li > a"),
            a => Assert.Matches("^[.][.]/(chapter|conclusions|figures)/", a.GetAttribute("href")!));
        Assert.NotEmpty(part.QuerySelectorAll("ins"));
        // A paragraph is told once.
        var texts = part.QuerySelectorAll("li")
            .Where(li => li.QuerySelector("ins") is not null)
            .Select(li => li.TextContent);
        var all = part.Owner!.QuerySelectorAll("ul.changes li")
            .Select(li => li.TextContent).ToList();
        Assert.All(texts, text => Assert.Single(all, text));
    }

    private static IHtmlDocument Parse(IReadOnlyDictionary<string, byte[]> files, string path) =>
        SitePage.Parse(path, TwoEditions.Text(files[path])).Document;
}
