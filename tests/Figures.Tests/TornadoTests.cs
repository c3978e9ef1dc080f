namespace Standoff.Figures.Tests;

public sealed class TornadoTests
{
    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Bars_end_where_the_table_says(string form)
    {
        var figure = Repository.Drawn("tornado");
        var drawn = new Drawn(form == "wide" ? figure.WideSvg : figure.NarrowSvg);
        var axis = (form == "wide" ? figure.Axes.Wide : figure.Axes.Narrow).X!;
        Repository.Fixed.TryFind("saving_vs_gpu", out var result);
        var middle = axis.ToPixels(result!.Value);
        var bars = drawn.Root.Elements("rect").GroupBy(r => Drawn.Number(r, "y")).OrderBy(g => g.Key).ToList();
        Assert.Equal(figure.Table.Rows.Count, bars.Count);
        foreach (var (row, halves) in figure.Table.Rows.Zip(bars))
        {
            var ends = new[] { row[5].Number!.Value, row[6].Number!.Value }.Select(axis.ToPixels).Append(middle).ToList();
            Assert.Equal(ends.Min(), halves.Min(r => Drawn.Number(r, "x")), 0.5);
            Assert.Equal(ends.Max(), halves.Max(r => Drawn.Number(r, "x") + Drawn.Number(r, "width")), 0.5);
        }
    }

    [Theory]
    [InlineData("tornado", "wide")]
    [InlineData("tornado", "narrow")]
    [InlineData("node-tornado", "narrow")]
    [InlineData("notices-tornado", "narrow")]
    [InlineData("saving-tornado", "narrow")]
    public void The_line_of_the_base_case_crosses_no_text(string id, string form)
    {
        var figure = Repository.Any(id);
        var drawn = new Drawn(form == "wide" ? figure.WideSvg : figure.NarrowSvg);
        var lines = drawn.Marks("s-ink").Select(Drawn.Points).ToList();
        Assert.NotEmpty(lines);
        Assert.All(from line in lines from text in drawn.Texts select (line, text.Value, Box: drawn.Box(text)), pair =>
        {
            var ((x, top), (_, bottom)) = (pair.line[0], pair.line[1]);
            Assert.False(pair.Box.Left < x && x < pair.Box.Right && pair.Box.Top < bottom && top < pair.Box.Bottom, pair.Value);
        });
    }

    [Fact]
    public void The_widest_bar_comes_first()
    {
        var widths = Repository.Drawn("tornado").Table.Rows.Select(r => Math.Abs(r[6].Number!.Value - r[5].Number!.Value)).ToList();
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.Equal(5, widths.Count);
    }
}
