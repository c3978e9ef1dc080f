using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class SignificantDigitsTests
{
    [Theory]
    [InlineData(0.64031, 4, "0.6403")]
    [InlineData(35_712, 3, "35700")]
    [InlineData(-2.5, 1, "-3")]
    [InlineData(0, 4, "0")]
    [InlineData(999_999_999_999, 4, "1000000000000")]
    [InlineData(-1e308, 4, "-1e308")]
    [InlineData(1.23456e18, 3, "1.23e18")]
    [InlineData(4.5e-20, 4, "4.5e-20")]
    [InlineData(double.PositiveInfinity, 4, "never")]
    public void A_number_is_told_plainly_and_with_an_exponent_where_zeros_would_hide_it(double value, int digits, string told) =>
        Assert.Equal(told, SignificantDigits.Plain(value, digits));
}
