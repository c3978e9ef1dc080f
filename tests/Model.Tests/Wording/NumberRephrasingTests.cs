using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

/// <summary>Another value in the form of a text.</summary>
public sealed class NumberRephrasingTests
{
    [Theory]
    [InlineData("$9.0bn", 6.8e9, "USD", "$6.8bn")]
    [InlineData("$9.0bn", 7.02e9, "USD", "$7.0bn")]
    [InlineData("$15bn", 9.12e9, "USD", "$9.1bn")]
    [InlineData("$9.0bn", 0.45e9, "USD", "$450M")]
    [InlineData("$18 billion", 2.34e12, "USD", "$2.3 trillion")]
    [InlineData("$18 billion", 4.5e8, "USD", "$450 million")]
    [InlineData("2.9 times", 2.2, "ratio", "2.2 times")]
    [InlineData("1.9×", 2.25, "ratio", "2.3×")]
    [InlineData("$29,000", 25000, "USD/chip", "$25,000")]
    [InlineData("$29k", 25000, "USD/chip", "$25k")]
    [InlineData("33%", 0.4188, "fraction", "42%")]
    [InlineData("9%", 0.0042, "fraction", "0.42%")]
    [InlineData("\u22126%", 0.0422, "fraction", "4.2%")]
    [InlineData("+6%", 0.0422, "fraction", "+4.2%")]
    [InlineData("6%", -0.0422, "fraction", "\u22124.2%")]
    [InlineData("three years", 4.2, "yr", "four years")]
    [InlineData("Three years", 12.2, "yr", "12 years")]
    [InlineData("a third", 0.2502, "fraction", "a quarter")]
    [InlineData("half", 0.66, "fraction", "two thirds")]
    [InlineData("twice", 2.21, "ratio", "2.2 times")]
    public void The_form_stays(string text, double value, string unit, string? expected)
    {
        Assert.Equal(expected, NumberRephrasing.Write(text, value, TestUnits.Of(unit), TestUnits.Vocabulary));
    }

    /// <summary>Under "Dollars" in the heading of a table.</summary>
    [Theory]
    [InlineData("29,000", 25000, "USD/chip", "25,000")]
    [InlineData("0.67", 0.712, "ratio", "0.71")]
    public void A_bare_number_stays_bare(string text, double value, string unit, string expected) => Assert.Equal(
        expected, NumberRephrasing.Write(text, value, TestUnits.Of(unit), TestUnits.Vocabulary, allowBare: true));

    [Fact]
    public void A_magnitude_has_no_sign() => Assert.Equal(
        "4.2%", NumberRephrasing.Write("6%", -0.042, TestUnits.Of("fraction"), TestUnits.Vocabulary, absolute: true));

    [Theory]
    [InlineData("half", 0.61, "fraction")]
    [InlineData("29,000", 3.4e6, "chip")]
    [InlineData("$18 billion", 0.4, "fraction")]
    public void What_the_form_cannot_say_is_left_to_others(string text, double value, string unit) =>
        Assert.Null(NumberRephrasing.Write(text, value, TestUnits.Of(unit), TestUnits.Vocabulary));
}
