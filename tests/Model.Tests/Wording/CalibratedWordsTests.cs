using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class CalibratedWordsTests
{
    [Theory]
    [InlineData(0.6, "60%")]
    [InlineData(0.605, "61%")]
    [InlineData(0.9, "90%")]
    [InlineData(0.894, "89%")]
    [InlineData(0.8984, "89.8%")]
    [InlineData(0.89999, "89.9%")]
    [InlineData(0.9496, "94.9%")]
    [InlineData(0.9999, "over 99%")]
    [InlineData(0.0001, "under 1%")]
    [InlineData(1, "100%")]
    [InlineData(0, "0%")]
    public void A_share_is_not_rounded_into_another_band(double odds, string expected) =>
        Assert.Equal(expected, CalibratedWords.Percent(odds));
}
