using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Tests.Diagnostics;

public sealed class ExplanationTests
{
    public static TheoryData<string> Codes => [.. Explanation.All.Keys];

    [Fact]
    public void Every_diagnostic_is_explained_and_nothing_else_is() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(k => k.Code),
            Explanation.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_says_cause_example_and_ways_out_in_sentences(string code)
    {
        var explanation = Explanation.All[code];
        Assert.EndsWith(".", explanation.Cause, StringComparison.Ordinal);
        Assert.NotEqual("", explanation.Example);
        Assert.NotEmpty(explanation.Ways);
        Assert.All(explanation.Ways, way => Assert.Matches("^[A-Z].+\\.$", way));
    }

    /// <summary>Two that read alike would mean that neither was written for its own case.</summary>
    [Fact]
    public void No_two_diagnostics_have_the_same_cause() =>
        Assert.Equal(Explanation.All.Count, Explanation.All.Values.DistinctBy(e => e.Cause).Count());
}
