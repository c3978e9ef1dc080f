using Standoff.Evidence.Rows;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class HonestDigitsTests
{
    [Theory]
    [InlineData(0.6403, 0.2, 1.1, 2)]
    [InlineData(0.6403, 0.635, 0.645, 3)]
    [InlineData(0.6403, 0.6402, 0.6403, 5)]
    [InlineData(138.5e9, 130e9, 140e9, 3)]
    [InlineData(138.5e9, 129e9, 140e9, 2)]
    [InlineData(-0.0625, -0.07, -0.06, 2)]
    [InlineData(-0.0625, -0.063, -0.062, 3)]
    [InlineData(0, -0.001, 0.001, 4)]
    [InlineData(0.33, -1e9, 1e9, 2)]
    [InlineData(5, 1, double.PositiveInfinity, 2)]
    [InlineData(5, 5, 5, HonestDigits.Max)]
    public void More_than_two_digits_need_a_narrow_range(double value, double low, double high, int allowed) =>
        Assert.Equal(allowed, HonestDigits.Allowed(new Estimate(value, TestUnits.Of("1"), low, high)));

    /// <summary>Two digits of 103.2% would say that it is level with the whole.</summary>
    [Theory]
    [InlineData(1.0324, 0.9, 1.3, 3)]
    [InlineData(1.374, 0.9, 1.6, 3)]
    [InlineData(-1.374, -1.6, -0.9, 3)]
    [InlineData(0.9951, 0.9, 1, 3)]
    [InlineData(0.9949, 0.9, 1, 2)]
    [InlineData(9.99, 9, 11, 3)]
    [InlineData(9.996, 9, 11, 2)]
    public void A_percentage_of_three_digits_may_show_whole_points(double value, double low, double high, int allowed) =>
        Assert.Equal(allowed, HonestDigits.Allowed(new Estimate(value, TestUnits.Of("fraction"), low, high)));

    [Fact]
    public void A_value_without_a_range_may_show_what_it_has() =>
        Assert.Equal(HonestDigits.Max, HonestDigits.Allowed(new Estimate(23_975_000_000, TestUnits.Of("USD"))));

    [Fact]
    public void Too_many_digits_are_counted_against_the_greatest_allowed_number()
    {
        var unit = TestUnits.Of("USD/Mtoken");
        var check = HonestDigits.Check(NumberText.Read("$0.6403", TestUnits.Vocabulary)[0], new Estimate(0.6403, unit, 0.635, 0.645));
        Assert.Equal(new DigitsCheck(Written: 4, Allowed: 3), check);
        Assert.False(check.IsHonest);
    }

    [Fact]
    public void The_range_is_scaled_with_the_unit_that_is_written()
    {
        var estimate = new Estimate(1.404, TestUnits.Of("USD/chip/h"), 1.4, 1.41);
        Assert.True(HonestDigits.Check(NumberText.Read("$12,300 per chip per year", TestUnits.Vocabulary)[0], estimate).IsHonest);
        Assert.False(HonestDigits.Check(NumberText.Read("$12,299 per chip per year", TestUnits.Vocabulary)[0], estimate).IsHonest);
    }

    [Theory]
    [InlineData(0.7102, 0.6403, 1)]
    [InlineData(0.7102, 0.7003, 2)]
    [InlineData(0.7102, 0.7098, 4)]
    [InlineData(138.5e9, 139.2e9, 4)]
    [InlineData(9.96, 10.04, 3)]
    [InlineData(-0.06, 0.06, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(5, double.PositiveInfinity, 1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, 1)]
    public void Two_numbers_are_told_apart_by_the_fewest_digits(double a, double b, int digits)
    {
        Assert.Equal(digits, HonestDigits.ToTellApart(a, b));
        Assert.Equal(digits, HonestDigits.ToTellApart(b, a));
    }

    [Fact]
    public void Numbers_compared_in_a_sentence_may_take_the_digits_that_tell_them_apart()
    {
        Estimate[] compared =
        [
            new(0.7102, TestUnits.Of("USD/Mtoken"), 0.2, 1.1),
            new(0.7098e-6, TestUnits.Of("USD/token"), 0.2e-6, 1.1e-6),
            new(0.5, TestUnits.Of("USD/Mtoken"), 0.2, 1.1),
            new(0.7101, TestUnits.Of("fraction"), 0.2, 1.1),
        ];
        Assert.Equal([4, 4, 2, 2], HonestDigits.AllowedTogether(compared));
    }
}
