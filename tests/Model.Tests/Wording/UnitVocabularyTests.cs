using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class UnitVocabularyTests
{
    /// <summary>A multiple need not be whole, though its range may be.</summary>
    [Theory]
    [InlineData("state", true)]
    [InlineData("chip", true)]
    [InlineData("ratio", false)]
    [InlineData("fraction", false)]
    [InlineData("USD", false)]
    [InlineData("day", false)]
    [InlineData("chip/day", false)]
    public void What_counts_things_is_told_from_what_measures(string unit, bool counts) =>
        Assert.Equal(counts, UnitVocabulary.IsCount(TestUnits.Of(unit)));
}
