using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void Findings_come_by_path_line_column_and_code_and_each_once()
    {
        var bag = new DiagnosticBag
        {
            DiagnosticCatalogue.UnclosedContainer(new Place("b.md", 1, 1)),
            DiagnosticCatalogue.RawHtml(new Place("a.md", 10, 2)),
            DiagnosticCatalogue.RawHtml(new Place("a.md", 9, 3)),
            DiagnosticCatalogue.UnclosedContainer(new Place("a.md", 9, 3)),
            DiagnosticCatalogue.RawHtml(new Place("a.md", 9, 3)),
            DiagnosticCatalogue.RawHtml(new Place("B.md", 1, 1)),
        };
        Assert.Equal(
            ["B.md:1:1 SR4013", "a.md:9:3 SR4010", "a.md:9:3 SR4013", "a.md:10:2 SR4013", "b.md:1:1 SR4010"],
            bag.Select(d => $"{d.Place} {d.Kind.Code}"));
    }

    [Fact]
    public void Warnings_alone_are_no_errors()
    {
        var bag = new DiagnosticBag { DiagnosticCatalogue.EmptyNumber(new Place("a.md", 1, 1), "33%") };
        Assert.False(bag.HasErrors);
        bag.Add(DiagnosticCatalogue.RawHtml(new Place("a.md", 1, 1)));
        Assert.True(bag.HasErrors);
    }
}
