using AngleSharp.Dom;
using Standoff.Model.Wording;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>The page of conclusions, and what one card says.</summary>
public sealed class ConclusionsPageTests
{
    private static IDocument Page =>
        RealSite.Pages.Single(p => p.Path == "conclusions/index.html").Document;

    private static Report Report => RealSite.Result.Report.Value!;

    [Fact]
    public void Chapters_stand_in_the_order_of_the_navigation_and_hold_each_conclusion_once()
    {
        var expected = Report.Verdicts.GroupBy(v => v.Section).OrderBy(g => g.Key.Order)
            .Select(g => (Report.Sections.First(s => s.Section == g.Key).Name, g.Count()));
        Assert.Equal(expected, Parts().Select(p => (p.Name, p.Cards.Count)));
        Assert.Equal(Report.Verdicts.Count, Parts().SelectMany(p => p.Cards).Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>As the line above the cards claims.</summary>
    [Fact]
    public void In_a_chapter_those_come_first_that_fall_soonest()
    {
        Assert.Contains("come first that fall soonest", Page.QuerySelector(".order")!.TextContent, StringComparison.Ordinal);
        Assert.All(Parts(), part =>
        {
            var margins = part.Cards.Select(c => Of(c).Flips.Select(f => f.Margin).DefaultIfEmpty(double.PositiveInfinity).Min()).ToList();
            Assert.Equal(margins.Order(), margins);
        });
    }

    [Fact]
    public void A_card_names_the_one_value_that_turns_it_soonest_and_folds_the_rest()
    {
        Assert.All(Parts().SelectMany(p => p.Cards), card =>
        {
            var verdict = Of(card);
            var falls = card.QuerySelectorAll(":scope > .falls").Single();
            if (verdict.Flips.Count == 0)
                return;
            var words = TurnWords.Create(verdict.Flips[0], Report.Workbook);
            var ours = words.Value == words.Ours ? "that is what we take" : $"we take {words.Ours}";
            Assert.Equal(
                $"Falls if {words.Input} is {words.Where}; {ours}",
                falls.TextContent.Replace('\u00A0', ' ').Trim());
            Assert.True(words.Value != words.Ours || verdict.Flips[0].Value == verdict.Flips[0].Input.Value);
            Assert.Equal(Math.Min(verdict.Flips.Count, TurnWords.MaxShown) - 1, card.QuerySelectorAll("details .turns > li").Length);
            Assert.Empty(card.QuerySelectorAll("details[open]"));
        });
    }

    /// <summary>A reader who tries a value just beyond the one named shall see it turn.</summary>
    [Fact]
    public void A_value_that_turns_a_conclusion_is_named_to_half_a_percent()
    {
        var workbook = Report.Workbook;
        var flips = Report.Verdicts.Concat(Report.Questions).SelectMany(v => v.Flips)
            .Select(flip => (Flip: flip, Words: TurnWords.Create(flip, workbook)))
            .Where(turn => turn.Words.Before.Length > 0)
            .ToList();
        Assert.NotEmpty(flips);
        Assert.All(flips, turn =>
        {
            var (flip, words) = turn;
            var named = Enumerable.Range(2, 3)
                .Where(d => words.Value ==
                    NumberWriter.Write(flip.Value, flip.Input.Unit, workbook.Vocabulary, d))
                .Select(d => SignificantDigits.Round(flip.Value, d));
            Assert.Contains(
                named, v => Math.Abs(v - flip.Value) <= 0.005 * Math.Abs(flip.Value));
        });
    }

    [Fact]
    public void Open_questions_and_judgements_stand_apart_and_last()
    {
        var headings = Page.QuerySelectorAll("h2").Select(h => h.Id).ToList();
        Assert.Equal(["open-questions", "judgements"], headings.TakeLast(2));
        Assert.Equal(Report.Questions.Count, Page.QuerySelectorAll("#open-questions ~ .cards .open").Length);
        Assert.All(
            Parts(), p => Assert.All(p.Cards, c => Assert.Equal("conclusion", c.ClassName)));
    }

    private static Verdict Of(IElement card) =>
        Report.Verdicts.Single(v => v.Conclusion.Id == card.Id);

    /// <summary>The cards below the heading of each chapter.</summary>
    private static List<(string Name, IReadOnlyList<IElement> Cards)> Parts() =>
    [
        .. Page.QuerySelectorAll("h2[id^=part-]").Select(h => (
            h.ChildNodes[0].TextContent.Trim(),
            (IReadOnlyList<IElement>)[.. h.NextElementSibling!.QuerySelectorAll(".conclusion, .open, .judgement")])),
    ];
}
