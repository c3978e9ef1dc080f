using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Figures.Geometry;
using Standoff.Figures.Tables;

namespace Standoff.Figures.Tests;

public sealed class LinesTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("lines");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Lines_run_through_the_values_of_the_table(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var lines = drawn.Lines().ToList();
        Assert.Equal(ColumnsOf(figure).Count(), lines.Count);
        foreach (var (column, line) in ColumnsOf(figure).Zip(lines))
        {
            Assert.All(figure.Table.Rows, row =>
            {
                var (x, y) = At(row, column, axes);
                var after = Math.Max(1, line.FindIndex(p => p.X >= x - 0.01));
                var (from, to) = (line[after - 1], line[after]);
                Assert.Equal(y, from.Y + (x - from.X) / (to.X - from.X) * (to.Y - from.Y), 0.5);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Marks_stand_where_the_table_says(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var named = figure.Table.Columns[^1].Heading == "Point"
            ? figure.Table.Rows.Where(r => r[^1].Text.Length > 0).ToList()
            : [];
        var dots = drawn.Root.Elements("circle")
            .Select(d => (X: Drawn.Number(d, "cx"), Y: Drawn.Number(d, "cy"))).ToList();
        bool IsAt(IReadOnlyList<TableCell> row, Point dot) => ColumnsOf(figure).Select(column => At(row, column, axes))
            .Any(p => Math.Abs(p.X - dot.X) <= 0.5 && Math.Abs(p.Y - dot.Y) <= 0.5);
        Assert.All(named, row => Assert.Contains(dots, dot => IsAt(row, dot)));
        Assert.All(dots, dot => Assert.Contains(named, row => IsAt(row, dot)));
    }

    [Fact]
    public void Marks_have_their_names_in_the_table()
    {
        var rows = Repository.Drawn("lines").Table.Rows;
        Assert.Equal(
            ["Break-even", "First phase"], rows.Where(r => r[^1].Text.Length > 0).OrderBy(r => r[0].Number).Select(r => r[^1].Text));
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Where_lines_cross_the_level_stands_a_hollow_mark(string form)
    {
        var (figure, drawn, axes) = Repository.Read("lines-linear", form);
        var crossings = figure.Table.Rows.Where(r => r[^1].Text == "Level").Select(r => axes.X!.ToPixels(r[0].Number!.Value)).ToList();
        var hollow = drawn.Marks("f-paper").Where(e => e.Name == "circle").ToList();
        Assert.NotEmpty(crossings);
        Assert.Equal(crossings, hollow.Select(c => Drawn.Number(c, "cx")).Order(), (a, b) => Math.Abs(a - b) < 0.5);
        Assert.All(hollow, c => Assert.Equal(axes.Y!.ToPixels(0), Drawn.Number(c, "cy"), 0.5));
    }

    /// <summary>The arithmetic leaves a little of a billionth there.</summary>
    [Fact]
    public void A_mark_where_a_line_is_zero_says_zero()
    {
        var recipe = Repository.Inputs.Read("content/figures/price-ladder.md").Value!.Text
            .Replace("at: asic_price_ceiling_half, on", "at: asic_price_ceiling, on", StringComparison.Ordinal);
        var figure = Repository.Draw(
            new SourceText("content/figures/zero.md", recipe), Repository.Real);
        Assert.Single(new Drawn(figure.WideSvg).Texts, t => t.Value.StartsWith("0 at ", StringComparison.Ordinal) || t.Value.StartsWith("0% at ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_leaves_the_area_is_cut_there()
    {
        var (_, drawn, _) = Repository.Read("lines-linear", "wide");
        var cut = Assert.Single(drawn.Marks("s-asic"), e => e.Attribute("clip-path") is not null);
        Assert.Equal("url(#lines-linear-wide-c0)", (string?)cut.Attribute("clip-path"));
        Assert.Single(drawn.Root.Descendants("clipPath"));
    }

    [Fact]
    public void Pixels_and_values_change_into_each_other()
    {
        var axes = Repository.Read("lines", "wide").Axes;
        Assert.All(
            new[] { 0.01, 0.3, 10 }, v => Assert.Equal(v, axes.X!.ToValue(axes.X.ToPixels(v)), v * 1e-9));
        Assert.Equal(axes.X!.PixelMin, axes.X.ToPixels(0.01), 1e-9);
    }

    /// <summary>Of numbers that lines show.</summary>
    private static IEnumerable<int> ColumnsOf(Figure figure) =>
        Enumerable.Range(1, figure.Table.Columns.Count - 1)
            .Where(c => figure.Table.Columns[c].Unit is not null);

    private static Point At(IReadOnlyList<TableCell> row, int column, DrawingAxes axes) =>
        (axes.X!.ToPixels(row[0].Number!.Value), axes.Y!.ToPixels(row[column].Number!.Value));
}
