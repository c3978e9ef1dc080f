using Standoff.Model.Cases;
using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Wording;
using Standoff.Site.Exploring;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>What a page says of a reader's case against what <c>fix</c> would write.</summary>
public sealed class RephraseTests : IDisposable
{
    private const int Draws = 40;

    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static readonly BrowserModel Model = BrowserModel.Create(Report);

    private readonly BrowserEngine _engine = new(Model, Draws);

    public void Dispose() => _engine.Dispose();

    /// <summary>Those that a case can move.</summary>
    private static IReadOnlyList<NumberReference> Numbers { get; } =
    [
        .. ShownReferences.Of(Report).OfType<NumberReference>()
            .Where(n => Model.NumberOf(n.Quantity) is not null && double.IsFinite(n.Estimate.Value) && n.Reading is not null),
    ];

    [Fact]
    public void The_published_value_is_said_as_published()
    {
        Assert.True(Numbers.Count > 500, $"{Numbers.Count} numbers");
        // A word beside "about", and digits that say no more than a word does.
        var others = Numbers.Where(n => Rephrase(n, n.Estimate.Value) != n.Text).Select(n => $"{n.Text}: {Rephrase(n, n.Estimate.Value)}").Distinct().ToList();
        Assert.True(others.Count < Numbers.Count / 50, string.Join("; ", others));
    }

    /// <summary>From a tenth to tenfold, on the same side of zero.</summary>
    [Fact]
    public void Other_values_are_said_as_they_would_be_corrected()
    {
        var stream = new RandomStream("rephrased");
        Assert.All(Numbers.Index(), n =>
        {
            for (var i = 0; i < 3; i++)
            {
                var value = n.Item.Estimate.Value * Math.Pow(10, 2 * stream[3 * n.Index + i] - 1);
                Assert.Equal(Corrected(n.Item, value), Rephrase(n.Item, value));
            }
        });
    }

    [Theory]
    [InlineData("18%", 0.12, -0.18, "percent|100||", "−12%")]
    [InlineData("33%", -0.05, 0.33, "percent|100||", "−5%")]
    [InlineData("a third", 0.26, 1 / 3d, "percent|100||", "a quarter")]
    [InlineData("A third", 0.41, 1 / 3d, "percent|100||", "41%")]
    [InlineData("$950 million", 1.25e9, 950e6, "money|1|$|", "$1.3 billion")]
    [InlineData("three years", 1, 3, "measure|1|year|years", "one")]
    [InlineData("$29k", 41_000, 29_000, "money|1|$|", "$41k")]
    [InlineData("twice", 3.3, 2, "times|1||", "3.3 times")]
    public void Forms_are_kept_where_they_can_say_the_value(string text, double value, double published, string pattern, string expected) =>
        Assert.Equal(expected, _engine.Rephrase(text, value, published, pattern, null));

    [Fact]
    public void Odds_are_said_as_words_or_as_a_share()
    {
        foreach (var odds in new[] { 0, 0.004, 0.099, 0.1, 0.329, 0.33, 0.5, 0.66, 0.9, 0.95, 0.996, 1 })
        {
            Assert.Equal(CalibratedWords.Percent(odds), _engine.RephraseOdds("89%", odds));
            Assert.Equal(CalibratedWords.For(odds), _engine.RephraseOdds("likely", odds));
            Assert.Equal(CalibratedWords.Capitalised(odds), _engine.RephraseOdds("Likely", odds));
        }
    }

    /// <summary>Conditions and rankings alike, in cases at random.</summary>
    [Fact]
    public void Words_that_compare_hold_where_they_hold_in_the_workbook()
    {
        var comparisons = ShownReferences.Of(Report).OfType<ComparisonReference>().DistinctBy(c => c.Written, StringComparer.Ordinal).ToList();
        Assert.True(comparisons.Count > 100, $"{comparisons.Count} comparisons");
        Assert.Contains(comparisons, c => c.Written.Contains(" of ", StringComparison.Ordinal));
        var movable = Report.Workbook.Inputs.Where(i => Model.NumberOf(i) is not null && i.Fact.Range.IsWide).ToList();
        var stream = new RandomStream("compared");
        var turned = 0;
        for (var number = 0; number < 5; number++)
        {
            var set = number == 0 ? [] : movable.Index()
                .Where(i => stream[2 * (number * movable.Count + i.Index)] < 0.3)
                .ToDictionary(i => i.Item.Id, i => i.Item.Fact.Range.Low + stream[2 * (number * movable.Count + i.Index) + 1] * (i.Item.Fact.Range.High - i.Item.Fact.Range.Low), StringComparer.Ordinal);
            _engine.Try(set);
            var check = Report.Workbook.Try(new Case(set), Draws);
            foreach (var comparison in comparisons)
            {
                var holds = check.Holds(new Condition(new FormulaText(comparison.Written, (_, _) => comparison.Place), comparison.Formula));
                Assert.True(holds == _engine.Judge(Model.CodeOf(comparison.Formula)), $"{comparison.Written} in case {number}");
                turned += holds ? 0 : 1;
            }
        }

        Assert.True(turned > 20, $"{turned} turned");
    }

    private string Rephrase(NumberReference number, double value) => _engine.Rephrase(
        number.Text, value, number.Estimate.Value, NumberPattern.Of(number.Quantity.Unit, Report.Workbook.Vocabulary).ToString(),
        WrittenForm.FactorOf(number, Report.Workbook.Vocabulary));

    private static string Corrected(NumberReference number, double value)
    {
        var (unit, vocabulary, isSize) = (number.Quantity.Unit, Report.Workbook.Vocabulary, number.Pin is not null);
        return NumberRephrasing.Write(number.Text, value, unit, vocabulary, allowBare: true, isSize, needsSecond: true)
            ?? NumberWriter.Write(isSize ? Math.Abs(value) : value, unit, vocabulary, Math.Clamp(number.Reading!.Digits, 2, NumberWriter.MaxDigits));
    }
}
