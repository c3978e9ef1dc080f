using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class NumberColumnTests
{
    [Theory]
    [InlineData("USD/h", new[] { 1.63, 0.094 }, new[] { "$1.63", "$0.09" })]
    [InlineData("USD", new[] { 19000d, 49000 }, new[] { "$19k", "$49k" })]
    [InlineData("kUSD", new[] { 19d, 49 }, new[] { "$19k", "$49k" })]
    [InlineData("EUR", new[] { 19000d, 49000 }, new[] { "€19k", "€49k" })]
    [InlineData("USD", new[] { 999.6e6, 2e6 }, new[] { "$1.00bn", "$0.00bn" })]
    [InlineData("Mtoken", new[] { 2.5, 0.5 }, new[] { "2.5M tokens", "0.5M tokens" })]
    [InlineData("chip", new[] { 1d, 3 }, new[] { "1 chip", "3 chips" })]
    [InlineData("fraction", new[] { 0.3346, -0.02 }, new[] { "33%", "−2%" })]
    [InlineData("chip", new[] { 7, double.PositiveInfinity }, new[] { "7 chips", "never" })]
    public void Compared_values_share_scale_and_decimals(string unit, double[] values, string[] expected) =>
        Assert.Equal(expected, values.Select(Writer(unit).Compare(values).Write));

    [Theory]
    [InlineData("GPU/chip", new[] { 0.6, 0.83, 1.11 }, new[] { "0.60", "0.83", "1.11" })]
    [InlineData("fraction", new[] { 0.0003, 0.008 }, new[] { "0.03%", "0.80%" })]
    [InlineData("fraction", new[] { 0.0015, 0.02 }, new[] { "0.15%", "2.00%" })]
    [InlineData("fraction/yr", new[] { 0.0575, 0.085 }, new[] { "5.8%", "8.5%" })]
    [InlineData("yr", new[] { 3d, 5, 6 }, new[] { "3 years", "5 years", "6 years" })]
    [InlineData("kW/chip", new[] { 1.125, 1.375, 1.62 }, new[] { "1.1 kW", "1.4 kW", "1.6 kW" })]
    [InlineData("kUSD/chip", new[] { 19d, 29, 49 }, new[] { "$19k", "$29k", "$49k" })]
    [InlineData("calendar", new[] { 2025d, 2029 }, new[] { "2025", "2029" })]
    public void A_range_shows_two_digits_of_its_smallest(string unit, double[] values, string[] expected) =>
        Assert.Equal(expected, values.Select(Writer(unit).Span(values).Write));

    [Theory]
    [InlineData("USD/h", new[] { 0, 0.5, 1 }, new[] { "0", "$0.50", "$1.00" })]
    [InlineData("USD", new[] { 0d, 1, 2 }, new[] { "0", "$1", "$2" })]
    [InlineData("kUSD", new[] { 0d, 20, 40 }, new[] { "0", "$20k", "$40k" })]
    [InlineData("fraction", new[] { -0.25, 0, 0.25 }, new[] { "−25%", "0", "25%" })]
    [InlineData("USD", new[] { 2e10, 4e10 }, new[] { "$20bn", "$40bn" })]
    [InlineData("GW", new[] { 0.01, 0.05 }, new[] { "0.01 GW", "0.05 GW" })]
    [InlineData("chip", new[] { 1e-9, 2e-9 }, new[] { "0.000000001", "0.000000002" })]
    [InlineData("USD", new[] { 1e30, 2e30 }, new[] { "$1 × 10³⁰", "$2 × 10³⁰" })]
    public void An_axis_has_no_more_decimals_than_tell_its_ticks_apart(string unit, double[] ticks, string[] expected) =>
        Assert.Equal(expected, ticks.Select(Writer(unit).Ticks(ticks).Write));

    [Theory]
    [InlineData("USD/Mtoken", new[] { 1.0506, 0.2141 }, new[] { "$1.051", "$0.214" })]
    [InlineData("kUSD", new[] { 29d, 7.5 }, new[] { "$29,000", "$7,500" })]
    [InlineData("fraction", new[] { 0.5, 0.0725 }, new[] { "50.00%", "7.25%" })]
    [InlineData("fraction", new[] { 0.5, 0.07253 }, new[] { "50.0%", "7.3%" })]
    [InlineData("GW", new[] { 1.3, 0.05 }, new[] { "1.30 GW", "0.05 GW" })]
    [InlineData("chip", new[] { 36012d, double.PositiveInfinity }, new[] { "36,012", "never" })]
    [InlineData("fraction", new[] { -0.00001, 0.5 }, new[] { "0.0%", "50.0%" })]
    public void Cells_of_a_column_have_the_same_decimals(string unit, double[] values, string[] expected) =>
        Assert.Equal(expected, values.Select(Writer(unit).Cells(values).Write));

    [Fact]
    public void A_column_of_nothing_but_never_is_written() =>
        Assert.Equal(
            "never", Writer("chip").Cells([double.PositiveInfinity]).Write(double.PositiveInfinity));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_value_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Writer("USD").Cells([1]).Write(value));

    private static NumberWriter Writer(string unit) => new(TestUnits.Of(unit), TestUnits.Vocabulary);
}
