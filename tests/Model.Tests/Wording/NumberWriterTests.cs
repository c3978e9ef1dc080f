using System.Globalization;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class NumberWriterTests
{
    private static readonly NumberStyle[] Styles = Enum.GetValues<NumberStyle>();

    public static TheoryData<int, string, string, NumberStyle, string> Rows()
    {
        var rows = new TheoryData<int, string, string, NumberStyle, string>();
        foreach (var (line, text) in TestData.Lines("number-styles.tsv"))
        {
            var cells = text.Split('\t');
            foreach (var (style, expected) in Styles.Zip(cells.Skip(2)))
                rows.Add(line, cells[0], cells[1], style, expected);
        }

        return rows;
    }

    /// <summary>
    /// <c>number-styles.tsv</c> is the specification of the styles: two digits where a style has
    /// none of its own.
    /// </summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Value_is_written_as_specified(int line, string value, string unit, NumberStyle style, string expected)
    {
        var number = value == "never"
            ? double.PositiveInfinity
            : double.Parse(value, CultureInfo.InvariantCulture);
        var found = new NumberWriter(TestUnits.Of(unit), TestUnits.Vocabulary).Write(number, style);
        Assert.True(
            expected == found, $"number-styles.tsv:{line}: {value} {unit} in style {style} is '{found}', not '{expected}'.");
    }

    [Fact]
    public void Table_has_every_way_of_display_in_every_style()
    {
        var cells = TestData.Lines("number-styles.tsv").Select(l => l.Text.Split('\t')).ToList();
        Assert.All(cells, c => Assert.Equal(2 + Styles.Length, c.Length));
        Assert.True(cells.Count * Styles.Length >= 150);
        var displays = cells.SelectMany(c => TestUnits.Of(c[1]).Numerator.Terms).Select(t => t.Name.Display)
            .Distinct();
        Assert.Equal(Enum.GetValues<UnitDisplay>(), displays.Order());
    }

    [Theory]
    [InlineData(0.6403, "USD/Mtoken", 2, "$0.64", "$0.64 per million tokens")]
    [InlineData(0.6403, "USD/Mtoken", 3, "$0.64", "$0.64 per million tokens")]
    [InlineData(0.6043, "USD/Mtoken", 2, "$0.60", "$0.60 per million tokens")]
    [InlineData(1.404, "USD/chip/h", 2, "$1.4", "$1.4 per chip per hour")]
    [InlineData(1.404, "USD/chip/h", 3, "$1.40", "$1.40 per chip per hour")]
    [InlineData(1.404, "USD/chip/h", 4, "$1.404", "$1.404 per chip per hour")]
    [InlineData(5.004, "USD", 4, "$5.004", "$5.004")]
    [InlineData(5.004, "USD", 3, "$5", "$5")]
    [InlineData(29400, "USD/chip", 2, "$29,000", "$29,000 per chip")]
    [InlineData(29.4, "kUSD", 3, "$29,400", "$29,400")]
    [InlineData(18e9, "USD", 2, "$18 billion", "$18 billion")]
    [InlineData(1.404e9, "USD", 3, "$1.4 billion", "$1.4 billion")]
    [InlineData(-5e6, "USD", 2, "−$5 million", "−$5 million")]
    [InlineData(1.2e15, "EUR", 2, "€1,200 trillion", "€1,200 trillion")]
    [InlineData(999999.6, "chip", 6, "1 million chips", "1 million chips")]
    [InlineData(999999.4, "chip", 6, "999,999 chips", "999,999 chips")]
    [InlineData(36012, "chip", 2, "36,000 chips", "36,000 chips")]
    [InlineData(1, "chip", 2, "1 chip", "1 chip")]
    [InlineData(-1, "chip", 2, "−1 chip", "−1 chip")]
    [InlineData(0.5, "chip", 2, "0.5 chips", "0.5 chips")]
    [InlineData(1, "people", 2, "1 person", "1 person")]
    [InlineData(2, "people", 2, "2 people", "2 people")]
    [InlineData(5.02, "yr", 2, "5 years", "5 years")]
    [InlineData(1.3, "GW", 2, "1.3 GW", "1.3 GW")]
    [InlineData(2.4, "TWh/yr", 2, "2.4 TWh", "2.4 TWh a year")]
    [InlineData(36000, "GPU*h", 2, "36,000 GPU-hours", "36,000 GPU-hours")]
    [InlineData(1, "GPU*h", 2, "1 GPU-hour", "1 GPU-hour")]
    [InlineData(36, "token/s/kW", 2, "36 tokens", "36 tokens per second per kW")]
    [InlineData(36, "token/s", 2, "36 tokens", "36 tokens a second")]
    [InlineData(1.4, "USD/h", 2, "$1.4", "$1.4 an hour")]
    [InlineData(36, "token/USD", 2, "36 tokens", "36 tokens per dollar")]
    [InlineData(9.81, "m/s^2", 3, "9.81 m", "9.81 m per second per second")]
    [InlineData(5, "m^2", 2, "5 m^2", "5 m^2")]
    [InlineData(0.33, "fraction", 2, "33%", "33%")]
    [InlineData(-0.0614, "fraction", 2, "−6.1%", "−6.1%")]
    [InlineData(0.09, "fraction/yr", 2, "9%", "9% a year")]
    [InlineData(0.00123, "fraction", 2, "0.12%", "0.12%")]
    [InlineData(12.3, "fraction", 3, "1,230%", "1,230%")]
    [InlineData(24000, "fraction", 2, "2.4 million per cent", "2.4 million per cent")]
    [InlineData(1.62, "ratio", 2, "1.6×", "1.6×")]
    [InlineData(2.4e6, "ratio", 2, "2.4 million times", "2.4 million times")]
    [InlineData(275, "bp", 3, "275 bp", "275 bp")]
    [InlineData(0.27, "1/yr", 2, "0.27", "0.27 a year")]
    [InlineData(58, "1", 2, "58", "58")]
    [InlineData(0, "USD", 2, "$0", "$0")]
    [InlineData(-0.0, "fraction", 2, "0%", "0%")]
    [InlineData(0.0000123, "ratio", 2, "0.000012×", "0.000012×")]
    [InlineData(2029, "calendar", 2, "2029", "2029")]
    [InlineData(double.PositiveInfinity, "USD/h", 2, "never", "never")]
    public void Value_is_written_in_prose(double value, string unit, int digits, string brief, string full)
    {
        string Written(NumberStyle style) => NumberWriter.Write(value, TestUnits.Of(unit), TestUnits.Vocabulary, digits, style);
        Assert.Equal((brief, full), (Written(NumberStyle.Brief), Written(NumberStyle.Full)));
    }

    /// <summary>What a source prints in three digits is shown in three.</summary>
    [Theory]
    [InlineData(0.0575, "fraction/yr", "5.75%")]
    [InlineData(12.5e9, "USD/GW", "$12.5bn")]
    [InlineData(10.5, "month", "10.5 months")]
    [InlineData(0.067, "USD/Mtoken", "$0.067")]
    [InlineData(35703, "people/week", "35,700")]
    [InlineData(999_960, "USD", "$1M")]
    public void Printed_value_has_the_digits_that_are_asked_for(double value, string unit, string expected) =>
        Assert.Equal(
            expected, NumberWriter.Write(value, TestUnits.Of(unit), TestUnits.Vocabulary, 3, NumberStyle.Printed));

    [Fact]
    public void Two_digits_are_the_default() =>
        Assert.Equal("$0.71", NumberWriter.Write(0.7102, TestUnits.Of("USD"), TestUnits.Vocabulary));

    [Theory]
    [InlineData(double.NaN, 2)]
    [InlineData(double.NegativeInfinity, 2)]
    [InlineData(1, 1)]
    [InlineData(1, 11)]
    public void What_is_no_value_or_no_number_of_digits_is_refused(double value, int digits) => Assert.All(Styles, style =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberWriter.Write(value, TestUnits.Of("USD"), TestUnits.Vocabulary, digits, style)));
}
