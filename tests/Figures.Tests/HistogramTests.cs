using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds.Histogram;
using Standoff.Figures.Tables;

namespace Standoff.Figures.Tests;

/// <summary>Histograms, those of the tests and those that are published.</summary>
public sealed class HistogramTests
{
    public static TheoryData<string> Histograms => [.. Repository.IdsOf("histogram")];

    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("histogram");

    /// <summary>
    /// One scale of heights for all panels: a bar is as high as its share over its width, whichever
    /// result it belongs to.
    /// </summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void Areas_are_the_shares_of_the_table(string id, string form)
    {
        var (figure, drawn, axis) = Read(id, form);
        var panels = BarsOf(drawn);
        Assert.Equal(figure.Table.Columns.Count - 2, panels.Count);
        var rows = figure.Table.Rows.Where(r => r[0].Number >= axis.Min && r[1].Number <= axis.Max)
            .ToList();
        double Density(IReadOnlyList<TableCell> row, int result) => row[2 + result]
            .Number!.Value / (row[1].Number!.Value - row[0].Number!.Value);
        var pixels = panels.Max(p => p.Max(b => b.Height)) / rows.Max(r => Enumerable.Range(0, panels.Count).Max(result => Density(r, result)));
        for (var result = 0; result < panels.Count; result++)
        {
            var bars = panels[result];
            var filled = rows.SkipWhile(r => r[2 + result].Number == 0).Reverse()
                .SkipWhile(r => r[2 + result].Number == 0).Reverse().ToList();
            Assert.Equal(filled.Count, bars.Count);
            Assert.All(filled.Zip(bars), pair =>
            {
                Assert.Equal(axis.ToPixels(pair.First[0].Number!.Value), pair.Second.Left, 0.5);
                Assert.Equal(axis.ToPixels(pair.First[1].Number!.Value), pair.Second.Right, 0.5);
                Assert.Equal(pixels * Density(pair.First, result), pair.Second.Height, 0.5);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Histograms))]
    public void Shares_of_each_result_add_up_to_one(string id)
    {
        var rows = Repository.Any(id).Table.Rows;
        Assert.All(
            Enumerable.Range(2, rows[0].Count - 2), column => Assert.Equal(1, rows.Sum(r => r[column].Number!.Value), 12));
        Assert.All(
            rows.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First[1].Number, pair.Second[0].Number));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Ranges_and_base_cases_stand_where_the_model_has_them(string id, string form)
    {
        var (figure, drawn, axis) = Read(id, form);
        var results = figure.Quantities.Take(figure.Table.Columns.Count - 2).ToList();
        var workbook = Repository.BookOf(id);
        var dots = drawn.Root.Elements("circle").OrderBy(c => Drawn.Number(c, "cy")).ToList();
        Assert.Equal(results.Count, dots.Count);
        foreach (var (result, dot) in results.Zip(dots))
        {
            Assert.True(workbook.TryFind(result, out var quantity));
            Assert.Equal(axis.ToPixels(quantity.Value), Drawn.Number(dot, "cx"), 0.5);
            var (low, high) = (axis.ToPixels(workbook.Simulation.Percentile(result, 0.05)), axis.ToPixels(workbook.Simulation.Percentile(result, 0.95)));
            var level = drawn.Root.Elements("path").Where(p => p.Attribute("fill-rule") is null).Select(Drawn.Points)
                .Single(p => p.Count == 2 && p.All(q => Math.Abs(q.Y - Drawn.Number(dot, "cy")) < 0.5) && p[0].X != p[1].X);
            Assert.Equal(low, level.Min(p => p.X), 0.5);
            Assert.Equal(high, level.Max(p => p.X), 0.5);
        }
    }

    [Theory]
    [InlineData("saving_vs_gpu")]
    [InlineData("saving_vs_rubin")]
    public void What_lies_beyond_the_level_is_counted_draw_by_draw(string result)
    {
        var draws = Repository.Fixed.Simulation[result];
        var figure = Repository.Drawn("histogram");
        foreach (var (count, words) in new[] { (draws.Count(d => d > 0), "cheaper"), (draws.Count(d => d < 0), "dearer") })
        {
            var text = $"{Math.Round(100d * count / draws.Length, MidpointRounding.AwayFromZero)}% of draws {words}";
            Assert.Contains(new Drawn(figure.WideSvg).Texts, t => t.Value == text);
            Assert.Contains(text, figure.Description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Draws_at_the_level_are_neither_above_nor_below()
    {
        var draws = Repository.Fixed.Simulation["saving_or_nothing"];
        var (above, at) = (draws.Count(d => d > 0), draws.Count(d => d == 0));
        Assert.Equal(draws.Length, above + at);
        string Percent(int count) => $"{Math.Round(100d * count / draws.Length, MidpointRounding.AwayFromZero)}%";
        var texts = new Drawn(Repository.Drawn("histogram-floor").WideSvg)
            .Texts.Select(t => t.Value).ToList();
        Assert.Contains(
            $"{Percent(above)} of draws above, {Percent(at)} of draws at the line", texts);
        Assert.DoesNotContain(texts, t => t.Contains("below", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_bars_leave_out_is_said()
    {
        var figure = Repository.Drawn("histogram-fixed");
        var axis = figure.Axes.Wide.X!;
        Assert.Equal((0.83, 2.17), (axis.Min, axis.Max));
        var draws = Repository.Fixed.Simulation["asic_hour_cost"];
        Assert.Equal(
            draws.Count(d => d < 0.83) / (double)draws.Length, figure.Table.Rows[0][2].Number);
        Assert.Equal(
            draws.Count(d => d > 2.17) / (double)draws.Length, figure.Table.Rows[^1][2].Number);
        Assert.All(new[] { figure.WideSvg, figure.NarrowSvg }, svg =>
            Assert.Contains("Not drawn:", string.Join(' ', new Drawn(svg).Texts.Select(t => t.Value)), StringComparison.Ordinal));
        Assert.Contains("The bars leave out", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Sides_of_the_level_are_told_apart_by_shade()
    {
        var fills = new Drawn(Repository.Drawn("histogram").WideSvg).Root.Elements("path").Where(p => p.Attribute("fill-rule") is not null)
            .Select(p => (string?)p.Attribute("class")).ToList();
        Assert.Equal(["f-asic-30", "f-asic", "f-gpu-30", "f-gpu"], fills);
    }

    [Fact]
    public void Edges_rise_hold_the_anchor_and_keep_fixed_ends() =>
        Gen.Select(Gen.Double[-1e4, 1e4], Gen.Double[1e-3, 1e4], Gen.Double[0, 1], Gen.Bool, Gen.Bool).Sample((low, width, share, isLowFixed, isHighFixed) =>
        {
            var (high, anchor) = (low + width, low + share * width);
            var edges = BinEdges.Create(low, high, anchor, isLowFixed, isHighFixed);
            Assert.All(edges.Zip(edges.Skip(1)), pair => Assert.True(pair.First < pair.Second));
            Assert.Contains(anchor, edges);
            Assert.InRange(edges.Length, 3, 45);
            var slack = 1e-6 * width;
            Assert.True(isLowFixed ? edges[0] == low : edges[0] <= low + slack);
            Assert.True(isHighFixed ? edges[^1] == high : edges[^1] >= high - slack);
        });

    /// <summary>By panel from the top, from left to right.</summary>
    private static List<List<(double Left, double Right, double Height)>> BarsOf(Drawn drawn) =>
        [.. drawn.Root.Elements("path").Where(p => p.Attribute("fill-rule") is not null).Select(Drawn.Points)
            .GroupBy(points => points.Max(p => p.Y)).OrderBy(g => g.Key)
            .Select(g => g.OrderBy(points => points.Min(p => p.X)).SelectMany(points => Bars(points, g.Key)).ToList())];

    /// <summary>Two corners a bar, between the two on the line.</summary>
    private static IEnumerable<(double Left, double Right, double Height)> Bars(List<Point> outline, double bottom) =>
        Enumerable.Range(0, outline.Count / 2 - 1)
            .Select(
                i => (outline[2 * i + 1].X, outline[2 * i + 2].X, bottom - outline[2 * i + 1].Y));

    private static (Figure Figure, Drawn Drawn, AxisTransform Axis) Read(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        return (figure, drawn, axes.X!);
    }
}
