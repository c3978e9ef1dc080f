using Standoff.Figures.Words;
using Standoff.Model.Units;

namespace Standoff.Figures.Tests;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(0.5, "USD", "$0.50")]
    [InlineData(2.53, "USD/GPU/h", "$2.53")]
    [InlineData(0.0869, "USD/kWh", "$0.087")]
    [InlineData(29000, "USD/chip", "$29k")]
    [InlineData(-1.8e9, "USD", "−$1.8bn")]
    [InlineData(0.3346, "fraction", "33%")]
    [InlineData(-0.06, "fraction", "−6%")]
    [InlineData(-0.001, "fraction", "−0.1%")]
    [InlineData(0.0015, "fraction", "0.15%")]
    [InlineData(0.00151, "fraction", "0.151%")]
    [InlineData(0.0015123, "fraction", "0.15%")]
    [InlineData(0.0575, "fraction/yr", "5.75%")]
    [InlineData(0.05751, "fraction/yr", "5.8%")]
    [InlineData(0, "fraction", "0%")]
    [InlineData(0.09, "fraction/yr", "9%")]
    [InlineData(35700, "chip", "35,700 chips")]
    [InlineData(49.1, "MW", "49 MW")]
    [InlineData(5, "yr", "5 years")]
    [InlineData(1, "yr", "1 year")]
    [InlineData(0.83, "GPU/chip", "0.83")]
    public void A_value_alone_has_two_or_three_digits(double value, string unit, string expected) =>
        Assert.Equal(expected, ValueText.Compact(value, Unit(unit)));

    [Theory]
    [InlineData("USD/h", new[] { 1.63, 0.094 }, new[] { "$1.63", "$0.09" })]
    [InlineData("USD", new[] { 19000d, 49000 }, new[] { "$19k", "$49k" })]
    public void Compared_values_share_scale_and_decimals(string unit, double[] values, string[] expected) =>
        Assert.Equal(expected, values.Select(ValueText.In(values, Unit(unit))));

    [Theory]
    [InlineData("GPU/chip", new[] { 0.6, 0.83, 1.11 }, new[] { "0.60", "0.83", "1.11" })]
    [InlineData("fraction", new[] { 0.0003, 0.008 }, new[] { "0.03%", "0.80%" })]
    [InlineData("fraction", new[] { 0.0015, 0.02 }, new[] { "0.15%", "2.00%" })]
    [InlineData("fraction/yr", new[] { 0.0575, 0.085 }, new[] { "5.8%", "8.5%" })]
    [InlineData("yr", new[] { 3d, 5, 6 }, new[] { "3 years", "5 years", "6 years" })]
    [InlineData("kW/chip", new[] { 1.125, 1.375, 1.62 }, new[] { "1.1 kW", "1.4 kW", "1.6 kW" })]
    public void A_range_shows_two_digits_of_its_smallest(string unit, double[] values, string[] expected) =>
        Assert.Equal(expected, values.Select(ValueText.InRange(values, Unit(unit))));

    [Theory]
    [InlineData("USD/h", new[] { 0, 0.5, 1 }, new[] { "0", "$0.50", "$1.00" })]
    [InlineData("USD", new[] { 0d, 1, 2 }, new[] { "0", "$1", "$2" })]
    [InlineData("fraction", new[] { -0.25, 0, 0.25 }, new[] { "−25%", "0", "25%" })]
    [InlineData("USD", new[] { 2e10, 4e10 }, new[] { "$20bn", "$40bn" })]
    public void An_axis_has_no_more_decimals_than_tell_its_ticks_apart(string unit, double[] ticks, string[] expected) =>
        Assert.Equal(expected, ticks.Select(ValueText.OnAxis(ticks, Unit(unit))));

    [Theory]
    [InlineData(0.01, "GW", "10 MW")]
    [InlineData(10, "GW", "10 GW")]
    [InlineData(1e8, "USD", "$100M")]
    [InlineData(0.001, "USD/Mtoken", "$0.001")]
    public void A_logarithmic_axis_writes_every_tick_on_its_own_scale(double tick, string unit, string expected) =>
        Assert.Equal(expected, ValueText.OnLogAxis(tick, Unit(unit), Repository.Fixed.Units));

    [Theory]
    [InlineData(0.0575, "fraction/yr", 3, "5.75%")]
    [InlineData(0.3346, "fraction", 2, "33%")]
    [InlineData(-0.0646, "fraction", 2, "−6.5%")]
    [InlineData(12.5e9, "USD/GW", 3, "$12.5bn")]
    [InlineData(13.846e9, "USD/GW", 2, "$14bn")]
    [InlineData(10.5, "month", 3, "10.5 months")]
    [InlineData(7.777, "USD/Mtoken", 2, "$7.78")]
    [InlineData(0.067, "USD/Mtoken", 3, "$0.067")]
    [InlineData(35703, "people/week", 2, "36,000")]
    [InlineData(0.049, "GW", 2, "49 MW")]
    [InlineData(0, "USD", 3, "$0")]
    public void A_printed_value_has_no_zeros_at_its_end(double value, string unit, int digits, string expected) =>
        Assert.Equal(expected, ValueText.Printed(value, Unit(unit), Repository.Fixed.Units, digits));

    [Theory]
    [InlineData(0.0010508, "USD/Mtoken", "$0.001051")]
    [InlineData(224123456789, "USD", "$224,100,000,000")]
    [InlineData(0.1, "GW", "0.1")]
    [InlineData(-0.33459, "fraction", "−33.46%")]
    [InlineData(double.PositiveInfinity, "chip", "never")]
    public void A_cell_alone_has_four_digits(double value, string unit, string expected) =>
        Assert.Equal(expected, ValueText.Cell(value, Unit(unit)));

    private static Unit Unit(string text) =>
        Repository.Fixed.Units.Read(text, (_, _) => default).Value!;
}
