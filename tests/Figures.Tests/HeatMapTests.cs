using System.Xml.Linq;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Tests;

public sealed class HeatMapTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("heat-map");

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Contours_lie_where_the_result_has_their_value(string form)
    {
        var (drawn, axes) = Read(form);
        double[] levels = [-0.25, 0, 0.25, 0.5];
        var lines = drawn.Marks("s-ink").Concat(drawn.Marks("s-muted"))
            .Where(e => e.Name == "path")
            .Select(Drawn.Points).ToList();
        var found = lines.Select(line => line.Select(p => LevelAt(axes, levels, p)).Distinct().ToList())
            .ToList();
        Assert.All(found, line => Assert.Single(line));
        Assert.Equal(levels, found.Select(l => l[0]).Distinct().Order());
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void A_contour_is_whole_but_for_its_own_name(string form)
    {
        var (drawn, axes) = Read(form);
        double[] levels = [-0.25, 0, 0.25, 0.5];
        var lines = drawn.Marks("s-ink").Concat(drawn.Marks("s-muted"))
            .Where(e => e.Name == "path")
            .Select(Drawn.Points).ToList();
        foreach (var level in lines.GroupBy(l => LevelAt(axes, levels, l[0])))
        {
            Assert.Equal(2, level.Count());
            var ends = level.SelectMany(part => new[] { part[0], part[^1] })
                .ToLookup(end => IsAtEdge(end, axes));
            Assert.Equal(2, ends[true].Count());
            var gap = ends[false].ToList();
            Assert.Single(
                drawn.Texts, t => t.Value.StartsWith(Percent(level.Key), StringComparison.Ordinal) && Between(drawn.Box(t), gap[0], gap[1]));
        }
    }

    /// <summary>Whether the middle of a gap lies in a text.</summary>
    private static bool Between((double Left, double Top, double Right, double Bottom) box, Point from, Point to)
    {
        var (x, y) = ((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        return x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom;
    }

    private static string Percent(double level) =>
        $"{(level < 0 ? "−" : "")}{Math.Abs(100 * level):0}%";

    private static bool IsAtEdge(Point point, DrawingAxes axes) =>
        new[] { axes.X!.PixelMin, axes.X.PixelMax }.Any(x => Math.Abs(x - point.X) < 0.5)
            || new[] { axes.Y!.PixelMin, axes.Y.PixelMax }.Any(y => Math.Abs(y - point.Y) < 0.5);

    /// <summary>Of which level a point is, to within half a px.</summary>
    private static double LevelAt(DrawingAxes axes, double[] levels, Point point)
    {
        // The saving changes over half a px by less than this.
        var tolerance = Math.Abs(
            Saving(axes, point.X + 0.5, point.Y - 0.5) - Saving(axes, point.X, point.Y));
        return Assert.Single(
            levels, level => Math.Abs(Saving(axes, point.X, point.Y) - level) <= tolerance);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Along_a_contour_the_result_has_one_value(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        double Value(double x, double y) => Repository.BookOf(id).Evaluate(
            new Dictionary<string, double[]> { [figure.Quantities[1]] = [axes.X!.ToValue(x)], [figure.Quantities[2]] = [axes.Y!.ToValue(y)] }, 1)[figure.Quantities[0]][0];
        var lines = drawn.Marks("s-ink").Concat(drawn.Marks("s-muted"))
            .Where(e => e.Name == "path")
            .Select(Drawn.Points).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            var level = Value(line[0].X, line[0].Y);
            Assert.All(line, p =>
            {
                var here = Value(p.X, p.Y);
                var tolerance = new[] { (0.5, 0.5), (0.5, -0.5) }.Max(step => Math.Abs(Value(p.X + step.Item1, p.Y + step.Item2) - here));
                Assert.Equal(level, here, 2 * tolerance);
            });
        });
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Pins_stand_where_the_table_says(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var pins = figure.Table.Rows.Where(r => r[^1].Text.Length > 0).ToList();
        var dots = drawn.Marks("f-ink").Where(e => e.Name == "circle").ToList();
        Assert.Equal(pins.Count, dots.Count);
        Assert.All(pins.Zip(dots), pair =>
        {
            Assert.Equal(
                axes.X!.ToPixels(pair.First[0].Number!.Value),
                Drawn.Number(pair.Second, "cx"),
                0.5);
            Assert.Equal(
                axes.Y!.ToPixels(pair.First[1].Number!.Value),
                Drawn.Number(pair.Second, "cy"),
                0.5);
        });
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Every_row_of_the_table_lies_in_a_step_of_its_colour(string form)
    {
        var (drawn, axes) = Read(form);
        double[] levels = [-0.25, 0, 0.25, 0.5];
        string[] inks = ["f-gpu-30", "f-gpu-15", "f-asic-15", "f-asic-30", "f-asic-45"];
        foreach (var row in Repository.Drawn("heat-map").Table.Rows)
        {
            var value = row[2].Number!.Value;
            if (levels.Any(l => Math.Abs(value - l) < 0.003))
                continue;
            // A hair from the edges, where inside and outside are a matter of rounding.
            var x = Math.Clamp(axes.X!.ToPixels(row[0].Number!.Value), axes.X.PixelMin + 0.1, axes.X.PixelMax - 0.1);
            var y = Math.Clamp(axes.Y!.ToPixels(row[1].Number!.Value), axes.Y.PixelMax + 0.1, axes.Y.PixelMin - 0.1);
            var shown = inks.Last(ink => drawn.Marks(ink).Any(shape => Covers(shape, x, y)));
            Assert.Equal(inks[levels.Count(l => value >= l)], shown);
        }
    }

    private static (Drawn, DrawingAxes) Read(string form)
    {
        var (_, drawn, axes) = Repository.Read("heat-map", form);
        return (drawn, axes);
    }

    private static double Saving(DrawingAxes axes, double x, double y)
    {
        var inputs = new Dictionary<string, double[]> { ["asic_relative_throughput"] = [axes.X!.ToValue(x)], ["asic_price"] = [axes.Y!.ToValue(y)] };
        return Repository.Fixed.Evaluate(inputs, 1)["saving_vs_gpu"][0];
    }

    /// <summary>
    /// Whether a point lies in a rectangle or, by the even-odd rule, in a polygon.
    /// </summary>
    private static bool Covers(XElement shape, double x, double y)
    {
        if (shape.Name == "rect")
            return true;
        var ring = Drawn.Points(shape);
        var crossed = Enumerable.Range(0, ring.Count).Select(i => (A: ring[i], B: ring[(i + 1) % ring.Count]))
            .Count(e => e.A.Y > y != e.B.Y > y && x < e.A.X + (y - e.A.Y) / (e.B.Y - e.A.Y) * (e.B.X - e.A.X));
        return crossed % 2 == 1;
    }
}
