using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("asic_prize", "; did you mean 'asic_price'?")]
    [InlineData("ASIC_PRICE", "; did you mean 'asic_price'?")]
    [InlineData("gpu_prcie", "; did you mean 'gpu_price'?")]
    [InlineData("asic_po", "; did you mean 'asic_power'?")]
    [InlineData("gpu", "")]
    [InlineData("utilisation", "")]
    [InlineData("", "")]
    public void The_nearest_name_within_a_third_of_the_longer_word_is_offered(
        string written, string expected) =>
        Assert.Equal(expected, Suggestion.For(written, ["gpu_price", "asic_price", "asic_power"]));

    [Fact]
    public void Among_names_that_are_equally_near_the_first_by_letter_is_offered() =>
        Assert.Equal("; did you mean 'cat'?", Suggestion.For("bat", ["rat", "cat", "hat"]));

    [Fact]
    public void A_word_of_one_letter_may_be_one_letter_off() =>
        Assert.Equal("; did you mean 'h'?", Suggestion.For("g", ["h"]));

    [Fact]
    public void Nothing_is_offered_where_nothing_is_known() =>
        Assert.Equal("", Suggestion.For("x", []));
}
