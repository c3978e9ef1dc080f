using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void Findings_come_by_path_line_column_and_code_and_each_once()
    {
        var bag = new DiagnosticBag
        {
            Catalogue.UnclosedContainer.At(new Place("b.md", 1, 1)),
            Catalogue.RawHtml.At(new Place("a.md", 10, 2)),
            Catalogue.RawHtml.At(new Place("a.md", 9, 3)),
            Catalogue.UnclosedContainer.At(new Place("a.md", 9, 3)),
            Catalogue.RawHtml.At(new Place("a.md", 9, 3)),
            Catalogue.RawHtml.At(new Place("B.md", 1, 1)),
        };
        Assert.Equal(
            ["B.md:1:1 SR4013", "a.md:9:3 SR4010", "a.md:9:3 SR4013", "a.md:10:2 SR4013", "b.md:1:1 SR4010"],
            bag.Select(d => $"{d.Place} {d.Kind.Code}"));
    }

    [Fact]
    public void Warnings_alone_are_no_errors()
    {
        var bag = new DiagnosticBag { Catalogue.EmptyNumber.At(new Place("a.md", 1, 1), "33%") };
        Assert.False(bag.HasErrors);
        bag.Add(Catalogue.RawHtml.At(new Place("a.md", 1, 1)));
        Assert.True(bag.HasErrors);
    }
}
