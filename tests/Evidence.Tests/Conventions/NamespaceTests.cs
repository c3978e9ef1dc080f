using Standoff.Conventions;

namespace Standoff.Evidence.Tests.Conventions;

public sealed class NamespaceTests
{
    private static readonly NamespaceGraph Graph = NamespaceGraph.Read(
        typeof(Dataset).Assembly.Location, "Standoff.Evidence");

    [Fact]
    public void Each_namespace_depends_on_those_before_it_and_no_other() =>
        Assert.Equal(
            [], Graph.FindWrongArrows("Diagnostics", "Inputs", "Tables", "Rows", "(root)"));

    /// <summary>The rule can fail: it is told the reverse of the truth.</summary>
    [Fact]
    public void A_wrong_arrow_is_told_with_the_types_that_it_comes_from() => Assert.Contains(
        Graph.FindWrongArrows("(root)", "Rows", "Tables", "Inputs", "Diagnostics"),
        arrow => arrow.StartsWith("Tables depends on Inputs: ", StringComparison.Ordinal)
            && arrow.Contains("TableReader → SourceText", StringComparison.Ordinal));

    [Fact]
    public void A_namespace_that_has_no_place_in_the_order_is_told() => Assert.Contains(
        Graph.FindWrongArrows("Diagnostics", "Inputs", "Rows", "(root)"),
        arrow => arrow.StartsWith("Tables depends on Diagnostics: ", StringComparison.Ordinal));
}
