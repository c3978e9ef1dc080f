using AngleSharp.Dom;
using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>What the page of one number says of what hangs on it.</summary>
public sealed class NumberPagesTests
{
    private static Report Report => RealSite.Result.Report.Value!;

    /// <summary>By the flip points of the conclusions.</summary>
    [Fact]
    public void An_input_lists_every_finding_that_it_alone_turns_in_the_order_of_the_values()
    {
        var turning = Report.Verdicts.Concat(Report.Questions)
            .SelectMany(v => v.Flips.Select(f => f.Input).Distinct(), (v, i) => (i.Id, v.Text))
            .ToLookup(x => x.Id, x => x.Text);
        Assert.NotEmpty(turning);
        Assert.All(Report.Workbook.Inputs, input =>
        {
            var rungs = PageOf(input).QuerySelectorAll(".ladder li");
            Assert.Equal(turning[input.Id].Order(StringComparer.Ordinal), rungs.Select(r => r.QuerySelector("a")!.TextContent).Order(StringComparer.Ordinal));
            if (rungs.Length == 0)
                return;
            var ladder = FlipLadder.For(input, Report)!;
            Assert.Equal(ladder.Rungs.Select(r => r.Verdict.Text), rungs.Select(r => r.QuerySelector("a")!.TextContent));
            Assert.Equal(ladder.Rungs.Select(r => r.Value).Order(), ladder.Rungs.Select(r => r.Value));
            Assert.All(ladder.Rungs.SelectMany(r => new[] { r.Low, r.High }).OfType<double>().Append(input.Value), v => Assert.InRange(ladder.Axis.At(v), 0, 100));
        });
    }

    /// <summary>And not its id, on every point of a series that has a title.</summary>
    [Fact]
    public void A_point_of_a_series_is_called_by_the_title_of_the_series()
    {
        var labels = Report.Workbook.Dataset.Labels;
        var points = Report.Workbook.Dataset.Series.Where(p => labels.ContainsKey(p.Series.Text)).ToList();
        Assert.InRange(points.Count, 10, int.MaxValue);
        Assert.All(points, p =>
        {
            Assert.True(Report.Workbook.TryFind($"{p.Series.Text}.{p.X.Text}", out var quantity));
            Assert.Equal($"{labels[p.Series.Text].Title.Text}, {p.X.Text}", quantity.Title);
        });
    }

    [Fact]
    public void Marks_stand_where_the_sentences_turn()
    {
        Assert.True(Report.Workbook.TryFind("asic_price", out var quantity));
        var ladder = FlipLadder.For((Input)quantity, Report)!;
        var rungs = PageOf(quantity).QuerySelectorAll(".ladder li");
        Assert.All(ladder.Rungs.Zip(rungs), pair => Assert.Equal(
            new[] { pair.First.Low, pair.First.High }.OfType<double>().Select(v => $"{Math.Round(ladder.Axis.At(v), 1):0.#}%"),
            pair.Second.QuerySelectorAll("circle").Select(c => c.GetAttribute("cx")!)));
    }

    /// <summary>Which looks like an error of arithmetic where nobody says how it can be.</summary>
    [Fact]
    public void A_value_outside_its_own_interval_says_how_it_can_lie_there()
    {
        var outside = Report.Workbook.Quantities.Where(q =>
        {
            var range = Report.Workbook.RangeOf(q);
            return range.IsWide && (q.Value < range.Low || q.Value > range.High);
        }).Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(outside);
        Assert.All(Report.Workbook.Quantities, quantity =>
        {
            var page = PageOf(quantity);
            var isTold = page.QuerySelector(".answer + p")?.TextContent.Contains("value lies", StringComparison.Ordinal) == true;
            var card = page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content")!;
            Assert.Equal(outside.Contains(quantity.Id), isTold);
            Assert.Equal(isTold, card.Contains("value lies", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void What_carries_the_findings_says_what_it_means()
    {
        var labels = Report.Workbook.Dataset.Labels.Values.Where(l => !l.Meaning.IsEmpty).ToList();
        Assert.InRange(labels.Count, 30, 60);
        Assert.All(labels, l =>
        {
            Assert.True(Report.Workbook.TryFind(l.Id.Text, out var quantity));
            Assert.True(Report.BearingOf(quantity).Findings > 0 || quantity is Result { Row.IsHeadline: true }, l.Id.Text);
            Assert.NotNull(PageOf(quantity).QuerySelector(".meaning > p:not(.hangs)"));
        });
    }

    /// <summary>Every original stands before those that repeat it, and above them.</summary>
    [Fact]
    public void Sources_stand_below_their_originals()
    {
        Assert.True(Report.Workbook.TryFind("phase1_cost", out var quantity));
        var tree = PageOf(quantity).QuerySelectorAll("#sources ~ .echo > li");
        Assert.All(tree, li => Assert.Contains("original", li.QuerySelector(":scope > .known")!.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(tree.SelectMany(li => li.QuerySelectorAll(":scope > .echo li")));
        Assert.All(tree.SelectMany(li => li.QuerySelectorAll(":scope > .echo .known")), k => Assert.DoesNotContain("original", k.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Short_labels_are_nouns_that_a_sentence_can_set_the_before()
    {
        var labels = Report.Workbook.Dataset.Labels.Values
            .Where(l => !l.ShortName.IsEmpty)
            .Select(l => l.ShortName.Text)
            .ToList();
        Assert.True(labels.Count > 40);
        Assert.All(labels, l => Assert.True(l.Length <= RowLabel.MaxLength && !l.EndsWith('.'), l));
    }

    private static IDocument PageOf(Quantity quantity) =>
        RealSite.Pages.Single(p => p.Path == $"numbers/{quantity.Id}/index.html").Document;
}
