using Standoff.Site.Wording;

namespace Standoff.Site.Tests.Prose;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("it's", ' ', "it’s")]
    [InlineData("\"so\"", ' ', "“so”")]
    [InlineData("he said \"so\", twice", ' ', "he said “so”, twice")]
    [InlineData("(\"so\")", ' ', "(“so”)")]
    [InlineData("'so'", ' ', "‘so’")]
    [InlineData("—\"so\"", ' ', "—“so”")]
    [InlineData("\"", 'a', "”")]
    [InlineData("'s", 'I', "’s")]
    [InlineData("the 1990s' end", ' ', "the 1990s’ end")]
    [InlineData("“already”", ' ', "“already”")]
    [InlineData("", ' ', "")]
    public void Straight_quotation_marks_become_round(string text, char before, string expected) =>
        Assert.Equal(expected, Typography.Quotes(text, before));

    [Theory]
    [InlineData("-6%", "−6%")]
    [InlineData("1.3 GW", "1.3\u00A0GW")]
    [InlineData("$1.40 per chip per hour", "$1.40\u00A0per\u00A0chip\u00A0per\u00A0hour")]
    [InlineData("2025-29", "2025-29")]
    [InlineData("", "")]
    public void A_number_stays_on_one_line_and_has_a_real_minus(string text, string expected) =>
        Assert.Equal(expected, Typography.Number(text));
}
