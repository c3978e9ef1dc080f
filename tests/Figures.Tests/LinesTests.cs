namespace Standoff.Figures.Tests;

public sealed class LinesTests
{
    [Theory]
    [InlineData("lines", "wide", "s-asic", 1)]
    [InlineData("lines", "narrow", "s-asic", 1)]
    [InlineData("lines", "wide", "s-assumed", 2)]
    [InlineData("lines-linear", "wide", "s-gpu", 1)]
    [InlineData("lines-linear", "narrow", "s-gpu", 1)]
    public void A_line_runs_through_the_values_of_the_table(string id, string form, string className, int column)
    {
        var (figure, drawn, axes) = Read(id, form);
        var line = Drawn.Points(drawn.Marks(className).First(e => e.Name == "path"));
        foreach (var row in figure.Table.Rows)
        {
            var (x, y) = (axes.X!.ToPixels(row[0].Number!.Value), axes.Y!.ToPixels(row[column].Number!.Value));
            var after = Math.Max(1, line.FindIndex(p => p.X >= x - 0.01));
            var (from, to) = (line[after - 1], line[after]);
            Assert.Equal(y, from.Y + (x - from.X) / (to.X - from.X) * (to.Y - from.Y), 0.5);
        }
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Marks_stand_where_the_table_says(string form)
    {
        var (figure, drawn, axes) = Read("lines", form);
        var rows = figure.Table.Rows.Where(r => r[^1].Text.Length > 0).OrderBy(r => r[0].Number).ToList();
        var dots = drawn.Marks("f-asic").Where(e => e.Name == "circle").OrderBy(d => Drawn.Number(d, "cx")).ToList();
        Assert.Equal(["Break-even", "First phase"], rows.Select(r => r[^1].Text));
        Assert.All(rows.Zip(dots), pair =>
        {
            Assert.Equal(axes.X!.ToPixels(pair.First[0].Number!.Value), Drawn.Number(pair.Second, "cx"), 0.5);
            Assert.Equal(axes.Y!.ToPixels(pair.First[1].Number!.Value), Drawn.Number(pair.Second, "cy"), 0.5);
        });
    }

    [Fact]
    public void A_line_that_leaves_the_area_is_cut_there()
    {
        var (_, drawn, _) = Read("lines-linear", "wide");
        var cut = Assert.Single(drawn.Marks("s-asic"), e => e.Attribute("clip-path") is not null);
        Assert.Equal("url(#lines-linear-wide-c0)", (string?)cut.Attribute("clip-path"));
        Assert.Single(drawn.Root.Descendants("clipPath"));
    }

    [Fact]
    public void Pixels_and_values_change_into_each_other()
    {
        var axes = Read("lines", "wide").Axes;
        Assert.All(new[] { 0.01, 0.3, 10 }, v => Assert.Equal(v, axes.X!.ToValue(axes.X.ToPixels(v)), v * 1e-9));
        Assert.Equal(axes.X!.PixelMin, axes.X.ToPixels(0.01), 1e-9);
    }

    private static (Figure Figure, Drawn Drawn, DrawingAxes Axes) Read(string id, string form)
    {
        var figure = Repository.Drawn(id);
        return form == "wide" ? (figure, new Drawn(figure.WideSvg), figure.Axes.Wide) : (figure, new Drawn(figure.NarrowSvg), figure.Axes.Narrow);
    }
}
