using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds.HeatMap;

namespace Standoff.Figures.Tests;

public sealed class MarchingSquaresTests
{
    private static readonly double[] Nodes = [.. Enumerable.Range(0, 21).Select(i => i - 10d)];

    [Fact]
    public void A_cone_has_one_round_contour()
    {
        var line = Assert.Single(MarchingSquares.Lines(Nodes, Nodes, Distance, 6));
        Assert.Equal(line[0], line[^1]);
        Assert.All(line, p => Assert.Equal(6, Math.Sqrt(p.X * p.X + p.Y * p.Y), 0.1));
    }

    [Fact]
    public void What_is_outside_a_circle_has_the_edge_and_the_circle_for_outlines()
    {
        var rings = MarchingSquares.Outlines(Nodes, Nodes, Distance, 6);
        Assert.Equal(2, rings.Count);
        Assert.Equal(400 - Math.PI * 36, Math.Abs(rings.Sum(Area)), 2d);
    }

    [Fact]
    public void A_level_below_all_outlines_the_whole_and_one_above_nothing()
    {
        Assert.Equal(
            400, Math.Abs(Area(Assert.Single(MarchingSquares.Outlines(Nodes, Nodes, Distance, -1)))), 1e-9);
        Assert.Empty(MarchingSquares.Outlines(Nodes, Nodes, Distance, 20));
        Assert.Empty(MarchingSquares.Lines(Nodes, Nodes, Distance, 20));
    }

    [Fact]
    public void Any_field_is_cut_into_two_parts_that_make_up_the_whole() =>
        Gen.Double[0, 9].Array[36].Where(v => !HasTie(v)).Sample(values =>
        {
            double[] nodes = [0, 1, 2, 3, 4, 5];
            double Value(int column, int row) => values[row * 6 + column];
            var above = MarchingSquares.Outlines(nodes, nodes, Value, 4.5).Sum(Area);
            var below = MarchingSquares.Outlines(nodes, nodes, (c, r) => -Value(c, r), -4.5).Sum(Area);
            Assert.Equal(25, above + below, 1e-6);
        });

    /// <summary>
    /// Whether a node, or the mean of a square, is just the level: then it belongs to both parts.
    /// </summary>
    private static bool HasTie(double[] values) =>
        values.Contains(4.5) || Enumerable.Range(0, 5).Any(r => Enumerable.Range(0, 5).Any(c =>
            Math.Abs(values[6 * r + c] + values[6 * r + c + 1] + values[6 * r + c + 6] + values[6 * r + c + 7] - 18) < 1e-12));

    private static double Distance(int column, int row) =>
        Math.Sqrt(Nodes[column] * Nodes[column] + Nodes[row] * Nodes[row]);

    /// <summary>
    /// Positive where the ring runs against the clock (y upwards), so holes count against what they
    /// lie in.
    /// </summary>
    private static double Area(IReadOnlyList<Point> ring) =>
        Enumerable.Range(0, ring.Count)
            .Sum(i => ring[i].X * ring[(i + 1) % ring.Count].Y - ring[(i + 1) % ring.Count].X * ring[i].Y) / 2;
}
