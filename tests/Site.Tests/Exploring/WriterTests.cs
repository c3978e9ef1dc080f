using Standoff.Model.Draws;
using Standoff.Model.Units;
using Standoff.Model.Wording;
using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>The script that writes numbers against the one writer of numbers.</summary>
public sealed class WriterTests : IDisposable
{
    private static readonly Report Report = RealSite.Result.Report.Value!;

    private readonly BrowserEngine _engine = new(BrowserModel.Create(Report), 1);

    public void Dispose() => _engine.Dispose();

    private static IReadOnlyList<Unit> Units => [.. Report.Workbook.Quantities.Select(q => q.Unit).DistinctBy(u => u.ToString(), StringComparer.Ordinal)];

    private static UnitVocabulary Vocabulary => Report.Workbook.Vocabulary;

    [Fact]
    public void Numbers_of_every_unit_and_size_are_written_as_in_prose()
    {
        var stream = new RandomStream("sizes");
        var position = 0;
        Assert.True(Units.Count > 40, $"{Units.Count} units");
        foreach (var unit in Units)
        {
            var pattern = NumberPattern.Of(unit, Vocabulary).ToString();
            for (var power = -11; power < 17; power++)
            {
                var value = (1 + 9 * stream[position++]) * Math.Pow(10, power) * (power % 3 == 0
                    ? -1
                    : 1);
                foreach (var digits in new[] { 2, 3 })
                    Assert.Equal(NumberWriter.Write(value, unit, Vocabulary, digits), _engine.Write(value, pattern, digits));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0.145)]
    [InlineData(9.96)]
    [InlineData(99.95)]
    [InlineData(999_999)]
    [InlineData(1e9)]
    [InlineData(double.PositiveInfinity)]
    public void Numbers_at_the_edge_of_rounding_are_written_as_in_prose(double value) => Assert.All(Units, unit =>
        Assert.Equal(NumberWriter.Write(value, unit, Vocabulary), _engine.Write(value, NumberPattern.Of(unit, Vocabulary).ToString(), 2)));

    /// <summary>What the page shows can be typed in again.</summary>
    [Fact]
    public void What_is_written_is_read_back()
    {
        Assert.All(Report.Workbook.Inputs.Where(i => i.Value < 1e15), input =>
        {
            var pattern = NumberPattern.Of(input.Unit, Vocabulary).ToString();
            var read = _engine.Read(_engine.Write(input.Value, pattern, 10), pattern);
            Assert.NotNull(read);
            Assert.Equal(input.Value, read.Value, 1e-9 * Math.Abs(input.Value));
        });
    }

    [Theory]
    [InlineData("$41k", 41_000.0)]
    [InlineData("41,000", 41_000.0)]
    [InlineData(" 4.1e4 ", 41_000.0)]
    [InlineData("$1.5 billion", 1_500_000_000.0)]
    [InlineData("−3", -3.0)]
    [InlineData("60 000", 60_000.0)]
    [InlineData("60 kUSD", 60_000.0)]
    [InlineData("60,000 dollars", 60_000.0)]
    [InlineData("many", null)]
    [InlineData("60,00", null)]
    [InlineData("60000-70000", null)]
    [InlineData("60000/2", null)]
    [InlineData("€60000", null)]
    [InlineData("60000 per rack", null)]
    [InlineData("12 milliard", null)]
    [InlineData("", null)]
    public void What_people_type_is_read(string typed, double? expected) =>
        Assert.Equal(expected, _engine.Read(typed, "money|1|$|"));

    [Theory]
    [InlineData("4 years", "measure|1|year|years", 4.0)]
    [InlineData("48 months", "measure|1|year|years", null)]
    [InlineData("1.4 kW", "measure|1|kW|kW", 1.4)]
    [InlineData("1400 W", "measure|1|kW|kW", null)]
    [InlineData("1.4 kW", "measure|1|W|W", 1400.0)]
    [InlineData("2×", "times|1||", 2.0)]
    [InlineData("5%", "measure|1|year|years", null)]
    public void A_unit_is_read_where_it_is_that_of_the_number(string typed, string pattern, double? expected) =>
        Assert.Equal(expected, _engine.Read(typed, pattern));

    [Fact]
    public void Odds_are_written_by_the_rule_of_the_report() => Assert.All(
        new[] { 0, 0.004, 0.006, 0.099, 0.1, 0.329, 0.33, 0.8985, 0.9475, 0.994, 0.996, 1 },
        odds => Assert.Equal(CalibratedWords.Percent(odds), _engine.Say(FormattableString.Invariant($"standoffWriter.percent({odds:R})"))));

    /// <summary>Of a value that somebody chose.</summary>
    [Theory]
    [InlineData(29_001, "$29,001")]
    [InlineData(49_467, "$49,467")]
    [InlineData(49_468.5, "$49,468.50")]
    public void What_was_chosen_is_written_in_full(double value, string expected) =>
        Assert.Equal(expected, _engine.Say(FormattableString.Invariant($"standoffWriter.writeFully({value:R}, 'money|1|$|')")));

    [Fact]
    public void A_share_is_typed_in_hundredths() =>
        Assert.Equal(0.41, _engine.Read("41%", "percent|100||")!.Value, 1e-12);
}
