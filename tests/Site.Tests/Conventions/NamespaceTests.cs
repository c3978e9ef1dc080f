using Standoff.Conventions;

namespace Standoff.Site.Tests.Conventions;

public sealed class NamespaceTests
{
    [Fact]
    public void Each_namespace_depends_on_those_before_it_and_no_other() => Texts.AreNone(
        NamespaceGraph.Read(typeof(Edition).Assembly.Location, "Standoff.Site").FindWrongArrows("Wording"));
}
