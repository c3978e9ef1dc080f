using Standoff.Evidence.Diagnostics;
using Found = Standoff.Evidence.Diagnostics.Diagnostics;

namespace Standoff.Evidence.Tests.Diagnostics;


public sealed class DiagnosticsTests
{
    private static readonly Diagnostic Html = DiagnosticCatalogue.RawHtml(new Place("a.md", 9, 3));
    private static readonly Diagnostic Open = DiagnosticCatalogue.UnclosedContainer(new Place("a.md", 9, 3));
    private static readonly Diagnostic Empty = DiagnosticCatalogue.EmptyNumber(
        new Place("a.md", 1, 1), "33%");

    [Fact]
    public void Findings_come_by_path_line_column_and_code_and_each_once()
    {
        Found found =
        [
            DiagnosticCatalogue.UnclosedContainer(new Place("b.md", 1, 1)),
            DiagnosticCatalogue.RawHtml(new Place("a.md", 10, 2)),
            Html,
            Open,
            Html,
            DiagnosticCatalogue.RawHtml(new Place("B.md", 1, 1)),
        ];
        Assert.Equal(
            ["B.md:1:1 SR4013", "a.md:9:3 SR4010", "a.md:9:3 SR4013", "a.md:10:2 SR4013", "b.md:1:1 SR4010"],
            found.Select(d => $"{d.Place} {d.Kind.Code}"));
    }

    [Fact]
    public void Two_collections_join_in_whatever_order()
    {
        Found first = [Html, Empty];
        Found second = [Open, Html];
        Found joined = [.. first, .. second];
        Assert.Equal([Empty, Open, Html], joined);
        Assert.Equal(joined, Found.Create([.. second, .. first]));
        Assert.NotEqual(joined, first);
    }

    [Fact]
    public void Warnings_alone_are_no_errors()
    {
        Assert.False(Found.Empty.HasErrors);
        Assert.False(Found.Create([Empty]).HasErrors);
        Assert.True(Found.Create([Empty, Html]).HasErrors);
    }

    [Fact]
    public void A_bag_collects_what_parts_found_and_hands_on_what_they_gave()
    {
        var bag = new DiagnosticBag { Html };
        Assert.Equal("value", bag.Collect(new Outcome<string>("value", [Open, Html])));
        Assert.Null(bag.Collect(new Outcome<string>(null, [Empty])));
        Assert.Equal(new Outcome<string>("all", [Empty, Open, Html]), bag.ToOutcome("all"));
    }
}
