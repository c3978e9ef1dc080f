using Standoff.Conventions;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Conventions;

public sealed class NamespaceTests
{
    [Fact]
    public void Each_namespace_depends_on_those_before_it_and_no_other() => Texts.AreNone(
        NamespaceGraph.Read(typeof(Edition).Assembly.Location, "Standoff.Site").FindWrongArrows(
            "Wording", "Addressing", "Files", "Editions", "Editions.Frozen", "Prose", "Prose.Checks", "Prose.Binding", "Reporting",
            "Reviewing", "Citing", "Schemas", "Searching", "Exploring", "Components", "Components.Popovers", "Rendering", "Pages", "Exports", "Building", "(root)", "Publishing",
            "Consequences", "Preview", "Commands", "Commands.Creating", "Commands.Comparing", "Commands.Evaluation", "Commands.Fixing"));
}
