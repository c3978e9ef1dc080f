namespace Standoff.Figures.Tests;

public sealed class GoldenTests
{
    [Theory]
    [InlineData("stacked-bars")]
    [InlineData("heat-map")]
    [InlineData("histogram")]
    [InlineData("histogram-fixed")]
    [InlineData("histogram-floor")]
    [InlineData("ladder")]
    [InlineData("lines")]
    [InlineData("lines-linear")]
    [InlineData("over-time")]
    [InlineData("over-time-steps")]
    [InlineData("tornado")]
    [InlineData("dots")]
    [InlineData("dots-distances")]
    [InlineData("dots-joined")]
    [InlineData("bars")]
    [InlineData("bars-grouped")]
    [InlineData("dots-rising")]
    [InlineData("over-time-alike")]
    [InlineData("over-time-level")]
    [InlineData("nested-squares")]
    [InlineData("nested-squares-beside")]
    [InlineData("crossing")]
    [InlineData("flow")]
    [InlineData("echo")]
    public void Each_kind_draws_what_it_drew_before(string id)
    {
        var figure = Repository.Drawn(id);
        Golden.Check($"{id}.wide.svg", Golden.Lines(figure.WideSvg));
        Golden.Check($"{id}.narrow.svg", Golden.Lines(figure.NarrowSvg));
        Golden.Check($"{id}.table.txt", Golden.Lines(figure.Table));
        Golden.Check($"{id}.description.txt", figure.Description + "\n");
    }
}
