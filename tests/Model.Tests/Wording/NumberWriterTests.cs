using Standoff.Evidence.Rows;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class NumberWriterTests
{
    [Theory]
    [InlineData(0.6403, "USD/Mtoken", 2, "$0.64", "$0.64 per million tokens", "$0.64")]
    [InlineData(0.6403, "USD/Mtoken", 3, "$0.64", "$0.64 per million tokens", "$0.64")]
    [InlineData(0.6043, "USD/Mtoken", 2, "$0.60", "$0.60 per million tokens", "$0.60")]
    [InlineData(1.404, "USD/chip/h", 2, "$1.4", "$1.4 per chip per hour", "$1.4")]
    [InlineData(1.404, "USD/chip/h", 3, "$1.40", "$1.40 per chip per hour", "$1.40")]
    [InlineData(1.404, "USD/chip/h", 4, "$1.404", "$1.404 per chip per hour", "$1.404")]
    [InlineData(5.004, "USD", 4, "$5.004", "$5.004", "$5.004")]
    [InlineData(5.004, "USD", 3, "$5", "$5", "$5")]
    [InlineData(29400, "USD/chip", 2, "$29,000", "$29,000 per chip", "$29k")]
    [InlineData(29.4, "kUSD", 3, "$29,400", "$29,400", "$29.4k")]
    [InlineData(18e9, "USD", 2, "$18 billion", "$18 billion", "$18bn")]
    [InlineData(1.404e9, "USD", 3, "$1.4 billion", "$1.4 billion", "$1.4bn")]
    [InlineData(-5e6, "USD", 2, "−$5 million", "−$5 million", "−$5M")]
    [InlineData(1.2e15, "EUR", 2, "€1,200 trillion", "€1,200 trillion", "€1,200tn")]
    [InlineData(999999.6, "chip", 6, "1 million chips", "1 million chips", "1M chips")]
    [InlineData(999999.4, "chip", 6, "999,999 chips", "999,999 chips", "999.999k chips")]
    [InlineData(36012, "chip", 2, "36,000 chips", "36,000 chips", "36k chips")]
    [InlineData(1, "chip", 2, "1 chip", "1 chip", "1 chip")]
    [InlineData(-1, "chip", 2, "−1 chip", "−1 chip", "−1 chip")]
    [InlineData(0.5, "chip", 2, "0.5 chips", "0.5 chips", "0.5 chips")]
    [InlineData(1, "people", 2, "1 person", "1 person", "1 person")]
    [InlineData(2, "people", 2, "2 people", "2 people", "2 people")]
    [InlineData(5.02, "yr", 2, "5 years", "5 years", "5 years")]
    [InlineData(1.3, "GW", 2, "1.3 GW", "1.3 GW", "1.3 GW")]
    [InlineData(2.4, "TWh/yr", 2, "2.4 TWh", "2.4 TWh a year", "2.4 TWh")]
    [InlineData(36000, "GPU*h", 2, "36,000 GPU-hours", "36,000 GPU-hours", "36k GPU-hours")]
    [InlineData(1, "GPU*h", 2, "1 GPU-hour", "1 GPU-hour", "1 GPU-hour")]
    [InlineData(36, "token/s/kW", 2, "36 tokens", "36 tokens per second per kW", "36 tokens")]
    [InlineData(36, "token/s", 2, "36 tokens", "36 tokens a second", "36 tokens")]
    [InlineData(1.4, "USD/h", 2, "$1.4", "$1.4 an hour", "$1.4")]
    [InlineData(36, "token/USD", 2, "36 tokens", "36 tokens per dollar", "36 tokens")]
    [InlineData(9.81, "m/s^2", 3, "9.81 m", "9.81 m per second per second", "9.81 m")]
    [InlineData(5, "m^2", 2, "5 m^2", "5 m^2", "5 m^2")]
    [InlineData(0.33, "fraction", 2, "33%", "33%", "33%")]
    [InlineData(-0.0614, "fraction", 2, "−6.1%", "−6.1%", "−6.1%")]
    [InlineData(0.09, "fraction/yr", 2, "9%", "9% a year", "9%")]
    [InlineData(0.00123, "fraction", 2, "0.12%", "0.12%", "0.12%")]
    [InlineData(12.3, "fraction", 3, "1,230%", "1,230%", "1.23k%")]
    [InlineData(24000, "fraction", 2, "2.4 million per cent", "2.4 million per cent", "2.4M%")]
    [InlineData(1.62, "ratio", 2, "1.6×", "1.6×", "1.6×")]
    [InlineData(2.4e6, "ratio", 2, "2.4 million times", "2.4 million times", "2.4M×")]
    [InlineData(275, "bp", 3, "275 bp", "275 bp", "275 bp")]
    [InlineData(0.27, "1/yr", 2, "0.27", "0.27 a year", "0.27")]
    [InlineData(58, "1", 2, "58", "58", "58")]
    [InlineData(0, "USD", 2, "$0", "$0", "$0")]
    [InlineData(-0.0, "fraction", 2, "0%", "0%", "0%")]
    [InlineData(0.0000123, "ratio", 2, "0.000012×", "0.000012×", "0.000012×")]
    [InlineData(2029, "calendar", 2, "2029", "2029", "2029")]
    [InlineData(double.PositiveInfinity, "USD/h", 2, "never", "never", "never")]
    public void Value_is_written_in_each_style(double value, string unit, int digits, string brief, string full, string compact)
    {
        string Written(NumberStyle style) => NumberWriter.Write(value, TestUnits.Of(unit), TestUnits.Vocabulary, digits, style);
        Assert.Equal((brief, full, compact), (Written(NumberStyle.Brief), Written(NumberStyle.Full), Written(NumberStyle.Compact)));
    }

    [Fact]
    public void Two_digits_are_the_default() =>
        Assert.Equal("$0.71", NumberWriter.Write(0.7102, TestUnits.Of("USD"), TestUnits.Vocabulary));

    [Theory]
    [InlineData(double.NaN, 2)]
    [InlineData(double.NegativeInfinity, 2)]
    [InlineData(1, 1)]
    [InlineData(1, 11)]
    public void What_is_no_value_or_no_number_of_digits_is_refused(double value, int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberWriter.Write(value, TestUnits.Of("USD"), TestUnits.Vocabulary, digits));
}
