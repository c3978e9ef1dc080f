using System.Globalization;
using Standoff.Evidence.Rows;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

/// <summary><c>number-text.tsv</c> is the specification of number text.</summary>
public sealed class NumberTextTests
{
    public static TheoryData<int, string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<int, string, string, string, string, string>();
        foreach (var (line, text) in TestData.Lines("number-text.tsv"))
        {
            var cells = text.Replace("\\u00a0", "\u00a0", StringComparison.Ordinal).Split('\t');
            rows.Add(line, cells[0], cells[1], cells[2], cells[3], cells.ElementAtOrDefault(4) ?? "");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Text_is_read_as_specified(int line, string text, string value, string unit, string outcome, string options)
    {
        var found = Outcome(text, Number(value), TestUnits.Of(unit), options.Split(' '));
        Assert.True(outcome == found, $"number-text.tsv:{line}: '{text}' for {value} {unit} is '{found}', not '{outcome}'.");
    }

    [Fact]
    public void Table_has_every_outcome_and_at_least_120_rows()
    {
        var outcomes = TestData.Lines("number-text.tsv").Select(l => l.Text.Split('\t')[3]).ToList();
        Assert.True(outcomes.Count >= 120);
        Assert.Equal(["digits", "matches", "unit", "unreadable", "value"], outcomes.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("1.3 G W", 1.3, "GW", false, "1.3 GW")]
    [InlineData("$2", 1.4, "USD/chip/h", false, "$1.4|$1.4 per chip per hour")]
    [InlineData("$1.50", 1.4, "USD/chip/h", false, "$1.40|$1.40 per chip per hour")]
    [InlineData("−6%", -0.06, "fraction", true, "6%")]
    [InlineData("8% a month", 0.09, "fraction/yr", false, "9%|9% a year")]
    [InlineData("5 years", double.PositiveInfinity, "yr", false, "never")]
    public void Texts_that_match_are_offered(string text, double value, string unit, bool absolute, string offered)
    {
        var check = NumberText.Check(text, value, TestUnits.Of(unit), TestUnits.Vocabulary, absolute: absolute);
        Assert.NotEqual(NumberOutcome.Matches, check.Outcome);
        Assert.Equal(offered.Split('|'), check.Offered);
        foreach (var offer in check.Offered)
            Assert.Equal(NumberOutcome.Matches, NumberText.Check(offer, value, TestUnits.Of(unit), TestUnits.Vocabulary, absolute: absolute).Outcome);
    }

    [Fact]
    public void A_share_that_is_also_a_time_has_two_readings()
    {
        var readings = NumberText.Read("three quarters", TestUnits.Vocabulary);
        Assert.Equal([NumberForm.Share, NumberForm.Measured], readings.Select(r => r.Form));
    }

    [Fact]
    public void Reading_tells_number_width_digits_and_units()
    {
        var reading = Assert.Single(NumberText.Read("−$1.40 million per chip", TestUnits.Vocabulary));
        Assert.Equal(-1.4e6, reading.Number, 1e-6);
        Assert.Equal(5e3, reading.HalfWidth, 1e-6);
        Assert.Equal(3, reading.Digits);
        Assert.Equal((TestUnits.Of("USD"), TestUnits.Of("chip")), (reading.Numerator, reading.Denominator));
        Assert.True(reading.IsSigned);
    }

    private static string Outcome(string text, double value, Unit unit, string[] options)
    {
        var check = NumberText.Check(
            text, value, unit, TestUnits.Vocabulary, allowBare: options.Contains("bare"), absolute: options.Contains("abs"));
        if (check.Outcome != NumberOutcome.Matches)
            return check.Outcome.ToString().Replace("Other", "", StringComparison.Ordinal).ToLowerInvariant();
        var estimate = new Estimate(value, unit, Option(options, "low="), Option(options, "high="));
        return HonestDigits.Check(check.Reading!, estimate).IsHonest ? "matches" : "digits";
    }

    private static double? Option(string[] options, string name) =>
        options.FirstOrDefault(o => o.StartsWith(name, StringComparison.Ordinal)) is { } option ? Number(option[name.Length..]) : null;

    private static double Number(string text) =>
        text == "never" ? double.PositiveInfinity : double.Parse(text, CultureInfo.InvariantCulture);
}
