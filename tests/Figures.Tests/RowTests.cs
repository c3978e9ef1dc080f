using System.Xml.Linq;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Tests;

/// <summary>Dots and bars, those of the tests and those that are published.</summary>
public sealed class RowTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("dots", "bars");

    /// <summary>
    /// Rows whose marks begin at the left edge, where the names above them have to stand beside the
    /// line of zero.
    /// </summary>
    public static TheoryData<string> FromZero =>
        [.. Repository.IdsOf("dots", "bars").Where(id => Repository.Any(id).Axes.Narrow.X is { IsLog: false, Min: 0, PixelMin: < 8 })];

    [Theory]
    [MemberData(nameof(FromZero))]
    public void Names_above_the_marks_leave_the_line_of_zero_whole(string id)
    {
        var figure = Repository.Any(id);
        var drawn = Repository.Read(id, "narrow").Drawn;
        var zero = figure.Axes.Narrow.X!.ToPixels(0);
        var line = Assert.Single(drawn.Marks("s-axis").Where(e => e.Name == "path").Select(Drawn.Points), p => p.All(c => Math.Abs(c.X - zero) < 0.5));
        var (top, bottom) = (line.Min(p => p.Y), line.Max(p => p.Y));
        Assert.DoesNotContain(
            drawn.Texts.Select(drawn.Box), box => box.Left < zero && box.Right > zero && box.Bottom > top && box.Top < bottom);
    }

    [Fact]
    public void Rows_from_zero_with_and_without_groups_are_among_the_tests() =>
        Assert.Equal(
            ["bars-grouped", "dots-rising"], Repository.RecipeIds.Intersect(FromZero.Select(d => d.Data)));

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Values_give_way_to_the_line_of_the_level(string form)
    {
        var (_, drawn, _) = Repository.Read("dots-rising", form);
        var level = Assert.Single(drawn.Marks("s-ink").Select(Drawn.Points));
        Assert.DoesNotContain(
            drawn.Texts.Select(drawn.Box), box => box.Left < level[0].X && box.Right > level[0].X && box.Top < level.Max(p => p.Y) && box.Bottom > level.Min(p => p.Y));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Marks_stand_where_the_table_says(string id, string form)
    {
        var (figure, drawn, axis) = Read(id, form);
        var rows = figure.Table.Rows.Select(r => r.Where(c => c.Quantity is not null).Select(c => axis.ToPixels(c.Number!.Value)).Order().ToList())
            .ToList();
        var marks = figure.Kind == "dots"
            ? DotsOf(drawn).GroupBy(d => d.Y).OrderBy(g => g.Key).Select(g => g.Select(d => d.X).Order().ToList()).ToList()
            : BarsOf(drawn, axis, rows[0].Count);
        Assert.Equal(rows.Count, marks.Count);
        foreach (var (expected, found) in rows.SelectMany(r => r).Zip(marks.SelectMany(m => m)))
            Assert.Equal(expected, found, 0.5);
    }

    /// <summary>
    /// Ten and a half in two digits is eleven, a twentieth of such an axis to the right of its dot.
    /// </summary>
    [Theory]
    [InlineData(14, "10.5 months")]
    [InlineData(30, "11 months")]
    public void A_value_is_not_rounded_to_where_its_mark_does_not_stand(double end, string written)
    {
        var recipe = Repository.Inputs.Read("content/figures/open-lag.md").Value!;
        var changed = recipe.Text.Replace("to: 14", $"to: {end}", StringComparison.Ordinal);
        var figure = Repository.Draw(new SourceText(recipe.Path, changed), Repository.Real);
        Assert.Contains(written, new Drawn(figure.WideSvg).Texts.Select(t => t.Value));
    }

    /// <summary>Of the colours in the drawing, each once, where a group has several.</summary>
    [Theory]
    [InlineData("node-breakeven", "closed", "open weights", "dot: base case", "line: 5th to 95th percentile of our draws")]
    [InlineData("gigawatt-prices", "custom chip", "NVIDIA’s GPUs", "lenders", "line: range of the account, or 5th to 95th percentile of our draws")]
    [InlineData("open-lag", "line: range of the account")]
    [InlineData("blended-prices")]
    public void A_key_says_what_colours_and_lines_mean(string id, params string[] entries)
    {
        var (_, drawn, _) = Repository.Read(id, "wide");
        var keys = drawn.Root.Elements("circle").Where(c => Drawn.Number(c, "r") <= 5).ToList();
        var colours = keys.Select(c => (string)c.Attribute("class")!).ToList();
        Assert.Equal(colours.Distinct(), colours);
        Assert.Equal(
            entries.Count(e => !e.Contains(':', StringComparison.Ordinal)), keys.Count);
        Assert.All(entries, e => Assert.Single(drawn.Texts, t => t.Value == e));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Ranges_end_where_the_table_says(string id, string form)
    {
        var (figure, drawn, axis) = Read(id, form);
        var low = figure.Table.Columns.ToList().FindIndex(c => c.Heading == "Low");
        var level = drawn.Root.Elements("path").Where(p => p.Attribute("fill-rule") is null).Select(Drawn.Points)
            .Where(p => p.Count == 2 && p[0].Y == p[1].Y)
                .Select(p => (Left: p.Min(q => q.X), Right: p.Max(q => q.X))).ToList();
        var ranges = low < 0
            ? []
            : figure.Table.Rows.Where(r => r[low].Number is not null).Select(r => (r[low].Number!.Value, r[low + 1].Number!.Value)).ToList();
        Assert.All(ranges, range => Assert.Contains(
            level, l => Math.Abs(l.Left - axis.ToPixels(range.Item1)) <= 0.5 && Math.Abs(l.Right - axis.ToPixels(range.Item2)) <= 0.5));
    }

    [Fact]
    public void Bars_are_measured_from_zero()
    {
        var figure = Repository.Drawn("bars");
        Assert.InRange(0, figure.Axes.Wide.X!.Min, figure.Axes.Wide.X.Max);
        var drawn = new Drawn(figure.WideSvg);
        var zero = figure.Axes.Wide.X.ToPixels(0);
        Assert.All(drawn.Root.Elements("rect"), r => Assert.True(
            Math.Abs(Drawn.Number(r, "x") - zero) <= 0.5 || Math.Abs(Drawn.Number(r, "x") + Drawn.Number(r, "width") - zero) <= 0.5));
    }

    /// <summary>Fill and outline, without their colours.</summary>
    [Theory]
    [InlineData("dots-joined", 3)]
    [InlineData("bars", 2)]
    public void Values_of_a_row_are_told_apart_without_colour(string id, int series)
    {
        var drawn = new Drawn(Repository.Drawn(id).WideSvg);
        var marks = drawn.Root.Elements()
            .Where(e => e.Name == "circle" || e.Name == "rect" || e.Attribute("fill-rule") is not null)
            .Take(series);
        var looks = marks.Select(m => (m.Name.LocalName, ((string)m.Attribute("class")!).Split(' ')[0] is var fill && fill.Contains("paper", StringComparison.Ordinal), char.IsDigit(fill[^1])));
        Assert.Equal(series, looks.Distinct().Count());
    }

    [Fact]
    public void Rows_stand_in_the_order_that_is_asked_for()
    {
        var values = Repository.Drawn("dots-rising")
            .Table.Rows.Select(r => r[1].Number!.Value).ToList();
        Assert.Equal(values.Order(), values);
    }

    private static (Figure Figure, Drawn Drawn, AxisTransform Axis) Read(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        return (figure, drawn, axes.X!);
    }

    /// <summary>
    /// Centres of circles and of diamonds; the dots of a key are smaller than any other.
    /// </summary>
    private static IEnumerable<Point> DotsOf(Drawn drawn) => drawn.Root.Elements()
        .Where(e => (e.Name == "circle" && Drawn.Number(e, "r") > 5) || e.Attribute("fill-rule") is not null)
        .Select(e => e.Name == "circle" ? new Point(Drawn.Number(e, "cx"), Drawn.Number(e, "cy")) : Middle(e))
        .Select(p => p with { Y = Math.Round(p.Y, 1) });

    private static Point Middle(XElement path)
    {
        var points = Drawn.Points(path);
        return ((points.Min(p => p.X) + points.Max(p => p.X)) / 2, (points.Min(p => p.Y) + points.Max(p => p.Y)) / 2);
    }

    /// <summary>The ends that are not zero, a row's in rising order.</summary>
    private static List<List<double>> BarsOf(Drawn drawn, AxisTransform axis, int series)
    {
        var zero = axis.ToPixels(0);
        var ends = drawn.Root.Elements("rect").OrderBy(r => Drawn.Number(r, "y"))
            .Select(r => (Left: Drawn.Number(r, "x"), Right: Drawn.Number(r, "x") + Drawn.Number(r, "width")))
            .Select(r => Math.Abs(r.Left - zero) < Math.Abs(r.Right - zero) ? r.Right : r.Left);
        return [.. ends.Chunk(series).Select(c => c.Order().ToList())];
    }
}
