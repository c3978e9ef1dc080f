using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>The page on which all chapters stand; that its links land is held with all pages.</summary>
public sealed partial class WholeReportTests
{
    private static readonly SitePage Whole = RealSite.Pages.Single(p => p.Path == Routes.Whole.File);

    private static readonly IReadOnlyList<IElement> Notes = [.. Whole.Document.QuerySelectorAll(".notes > li")];

    private static Report Report => RealSite.Result.Report.Value!;

    private static IEnumerable<BoundSection> Chapters => Report.Sections
        .Where(s => Whole.Document.QuerySelector($".own a[href='{new Links(Routes.Whole).To(s.Address)}']") is not null);

    public static TheoryData<string> Paths => [.. Chapters.Select(s => s.Address.File)];

    [Fact]
    public void It_holds_what_the_masthead_leads_to_and_the_method()
    {
        var listed = RealSite.Result.Pages!.Menus.Masthead.Select(m => m.Target).Append(Routes.Section("method"));
        Assert.Equal(
            listed.Where(a => a != Routes.Conclusions && a != Routes.Explore).Select(a => a.Path),
            Chapters.Select(c => c.Address.Path));
        Assert.Equal(
            Report.Verdicts.Count, Whole.Document.QuerySelectorAll("#conclusions ~ .table:not(.generated) tbody tr").Length);
    }

    /// <summary>Of rules that name a sort of page, the last one that fits a block counts.</summary>
    [Fact]
    public void A_printed_page_says_above_the_text_which_chapter_it_is_of()
    {
        var sheet = RunningHeads.Write(Report);
        var titles = HeadRule().Matches(sheet).ToDictionary(m => m.Groups["page"].Value, m => m.Groups["title"].Value, StringComparer.Ordinal);
        var rules = PageRule().Matches(sheet).Select(m => (Selector: m.Groups["selector"].Value, Page: m.Groups["page"].Value)).ToList();
        string? HeadOf(IElement block) => rules.LastOrDefault(rule => block.Matches(rule.Selector)) is { Page: { } page } ? titles[page] : null;
        string? expected = null;
        foreach (var block in Whole.Document.QuerySelectorAll("article.page > *, .colophon"))
        {
            var part = block.Matches(".part") ? block : block.QuerySelector(":scope > .part");
            expected = part is null ? expected : Chapters.SingleOrDefault(c => ReportNotes.PartOf(c) == part.Id)?.TitleText ?? Words(part).Split(',', '#')[0].Trim();
            Assert.Equal(expected, HeadOf(block));
        }

        Assert.Equal("Sources", expected);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_paragraph_of_a_chapter_stands_in_it_word_for_word(string path)
    {
        var page = RealSite.Pages.Single(p => p.Path == path);
        var text = Words(Whole.Document.Body!);
        var paragraphs = page.Document.QuerySelectorAll("article.page > p, article.page > ul li, article.page .sentence")
            .Where(p => p.Closest(".help, .corrected, .cards, .meta, .kicker, .argument") is null)
            .ToList();
        Assert.True(paragraphs.Count > 5, path);
        Assert.All(paragraphs, p => Assert.Contains(Words(p), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_numbered_once_and_a_mark_has_the_number_of_its_note()
    {
        Assert.Equal(
            Enumerable.Range(1, Notes.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)),
            Notes.Select(n => n.GetAttribute("value")));
        var marks = Whole.Document.QuerySelectorAll("a.n:has(> sup), sup.ref > a").ToList();
        Assert.True(marks.Count > Notes.Count / 2);
        Assert.All(marks, mark =>
        {
            var note = Whole.Document.GetElementById(mark.GetAttribute("href")![1..])!;
            Assert.Equal(note.GetAttribute("value"), Digits().Match(mark.LocalName == "a" && mark.ClassList.Contains("n") ? mark.QuerySelector("sup")!.TextContent : mark.TextContent).Value);
        });
    }

    /// <summary>Those too that only a formula names.</summary>
    [Fact]
    public void Every_number_has_a_note_with_its_formula_or_with_what_it_rests_on()
    {
        var cited = Chapters.SelectMany(c => c.Quantities).SelectMany(Behind)
            .DistinctBy(q => q.Id, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(cited);
        Assert.All(cited, quantity =>
        {
            var note = Whole.Document.GetElementById($"n-{quantity.Id}");
            Assert.True(note is not null, quantity.Id);
            var isTold = quantity is Result
                ? note.QuerySelector("code") is not null
                : note.QuerySelector("a[href^='#source--']") is not null || Origin().IsMatch(note.TextContent);
            Assert.True(isTold, $"{quantity.Id}: {note.TextContent}");
        });
    }

    [Fact]
    public void A_source_has_the_number_in_the_list_that_the_text_gives_it()
    {
        var listed = Whole.Document.QuerySelectorAll(".sources > ol > li").Select(l => "#" + l.Id).ToList();
        var marks = Whole.Document.QuerySelectorAll("a[href^='#source--']").ToList();
        Assert.Equal(listed.Order(StringComparer.Ordinal), marks.Select(m => m.GetAttribute("href")!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(marks, m => Assert.Equal(
            $"[{listed.IndexOf(m.GetAttribute("href")!) + 1}]", Bracketed().Match(m.TextContent).Value));
    }

    [Fact]
    public void It_does_not_compete_with_the_chapters()
    {
        Assert.Equal("noindex", Whole.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        var map = Encoding.UTF8.GetString(RealSite.Files.All["sitemap.xml"].Content);
        Assert.DoesNotContain($"{Routes.Whole.Path}<", map, StringComparison.Ordinal);
        Assert.All(Chapters, c => Assert.Contains($"{c.Address.On(Report.Imprint.BaseAddress)}<", map, StringComparison.Ordinal));
    }

    [Fact]
    public void No_figure_and_no_table_stands_twice_and_none_is_lost()
    {
        var shown = Chapters
            .SelectMany(c => c.References.OfType<FigureReference>())
            .Select(f => f.Figure.Id)
            .Distinct();
        Assert.Equal(
            shown.Select(id => $"figure-{id}").Order(StringComparer.Ordinal),
            Whole.Document.QuerySelectorAll("figure.figure").Select(f => f.Id!).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Quantity> Behind(Quantity quantity) =>
        quantity is Result result ? result.Arguments.SelectMany(Behind).Prepend(quantity) : [quantity];

    /// <summary>Without the marks that only one of the two pages has.</summary>
    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var mark in copy.QuerySelectorAll("sup, .permalink, .popover").ToList())
            mark.Remove();
        return Spaces().Replace(copy.TextContent, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("Our assumption|Counted (from|in)")]
    private static partial Regex Origin();

    [GeneratedRegex("@page (?<page>[a-z-]+) \\{ @top-left \\{ content: \"(?<title>[^\"]*)\";", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadRule();

    [GeneratedRegex(@"^(?<selector>[^@\n]+) \{ page: (?<page>[a-z-]+); \}", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PageRule();
}
