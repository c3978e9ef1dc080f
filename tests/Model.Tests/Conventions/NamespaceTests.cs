using Standoff.Conventions;

namespace Standoff.Model.Tests.Conventions;

public sealed class NamespaceTests
{
    [Fact]
    public void Each_namespace_depends_on_those_before_it_and_no_other() => Assert.Equal(
        [],
        NamespaceGraph.Read(typeof(Workbook).Assembly.Location, "Standoff.Model").FindWrongArrows(
            "Reuse", "Units", "Formulas", "Quantities", "Wording", "Cases", "Draws", "Conditions", "Sensitivity", "(root)"));
}
