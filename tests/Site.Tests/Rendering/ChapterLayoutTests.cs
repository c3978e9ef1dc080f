using System.Text;
using AngleSharp.Dom;
using Standoff.Shared;

namespace Standoff.Site.Tests.Rendering;

/// <summary>How a chapter sets what its reader must take in at a glance.</summary>
public sealed class ChapterLayoutTests
{
    private const string Judgement =
        "The price is a guess. [The memo](source:memo-2026) and [the lab](source:lab-2026) do not say it. Would change if an invoice were published.";

    [Fact]
    public void A_judgement_shows_its_finding_then_why_then_what_would_change_it()
    {
        var parts = Page(chapter => chapter).QuerySelector(".judgement")!.QuerySelectorAll("p:not(.label)");
        Assert.Equal(
            [("sentence", "The price is a guess."), ("", "The memo and the lab do not say it."), ("falls", "Would change if an invoice were published.")],
            parts.Select(p => (p.ClassName ?? "", p.TextContent)));
        Assert.Equal("Would change if", parts[2].QuerySelector("b")!.TextContent);
    }

    [Theory]
    [InlineData("By [the memo. It](source:memo-2026) and [the lab](source:lab-2026) nobody knows.", "By the memo. It and the lab nobody knows.")]
    [InlineData("It is so. [The memo](source:memo-2026) and [the lab](source:lab-2026) say it.", "It is so.")]
    [InlineData("“We guess.” So say [the memo](source:memo-2026) and [the lab](source:lab-2026).", "“We guess.”")]
    [InlineData("It costs little, say [the memo](source:memo-2026) and [the lab](source:lab-2026).", "It costs little, say the memo and the lab.")]
    public void The_finding_of_a_judgement_ends_with_its_first_sentence_and_not_within_a_link(string judgement, string finding) =>
        Assert.Equal(finding, Page(chapter => chapter.Replace(Judgement, $"{judgement} Would change if it were told.", StringComparison.Ordinal)).QuerySelector(".judgement .sentence")!.TextContent);

    [Theory]
    [InlineData(10, false)]
    [InlineData(90, true)]
    public void A_note_much_longer_than_its_text_stands_below_it(int sentences, bool isBelow)
    {
        var note = string.Concat(Enumerable.Repeat("It is a long tale. ", sentences)).TrimEnd();
        var page = Page(chapter => chapter.Replace("[^range]: Between", $"[^range]: {note} Between", StringComparison.Ordinal));
        Assert.Equal(isBelow, page.QuerySelector("#note-range")!.ClassList.Contains("below"));
    }

    [Fact]
    public void Notes_stand_in_the_order_of_their_marks()
    {
        var numbers = RealSite.Pages.Select(p => (p.Path, Of: p.Document
            .QuerySelectorAll(".note > p > .number").Select(n => int.Parse(n.TextContent)).ToList())).ToList();
        Assert.Contains(numbers, n => n.Of.Count > 10);
        Assert.All(numbers, n => Assert.Equal(n.Of.Order(), n.Of));
    }

    [Theory]
    [InlineData("[0.85](n:capital_cost)", true)]
    [InlineData("[0.85](n:capital_cost), for all that was bought with it", false)]
    public void A_column_of_numbers_is_set_as_one_unless_a_cell_says_more(string cell, bool isNumeric)
    {
        var page = Page(chapter => chapter.Replace("| Capital | [0.85](n:capital_cost) |", $"| Capital | {cell} |", StringComparison.Ordinal));
        Assert.Equal(isNumeric, page.QuerySelector("table td")!.ClassList.Contains("num"));
    }

    private static IDocument Page(Func<string, string> edit)
    {
        const string path = "content/chapter.md";
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        inputs[path] = Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(inputs[path].Span)));
        var built = Folders.Build(inputs).Files!.All["chapter/index.html"];
        return SitePage.Parse(built.Path, Encoding.UTF8.GetString(built.Content)).Document;
    }
}
