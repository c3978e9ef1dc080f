using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Model.Draws;

namespace Standoff.Model.Tests.Draws;

public sealed class BinsTests
{
    /// <summary>Whole numbers, so that draws fall on edges and edges on each other.</summary>
    private static readonly Gen<double[]> Values = Gen.Select(Gen.Int[-9, 9], Gen.Bool, (value, never) => never && value > 7 ? double.PositiveInfinity : value).Array[1, 60];

    [Fact]
    public void Wherever_the_edges_lie_no_draw_is_lost_or_counted_twice() =>
        Gen.Select(Values, Gen.Int[-12, 12].Array[2, 8]).Sample((draws, edges) =>
        {
            Array.Sort(draws);
            var bins = Bins.Create(draws, [.. edges.Order().Select(e => (double)e)]);
            Assert.Equal(draws.Length, bins.Below + bins.Counts.Sum() + bins.Above);
            Assert.Equal(draws.Length, bins.Draws);
            Assert.All(bins.Counts, count => Assert.True(count >= 0));
            Assert.Equal(draws.Count(d => d < bins.Edges[0]), bins.Below);
            Assert.Equal(draws.Count(d => d > bins.Edges[^1]), bins.Above);
        });

    [Fact]
    public void A_bin_holds_its_lower_edge_and_the_last_its_upper_one_too()
    {
        var bins = Bins.Create([0, 1, 1, 2, 3, 4], [1, 2, 3]);
        Assert.Equal((1, 1), (bins.Below, bins.Above));
        Assert.Equal([2, 2], bins.Counts);
    }

    [Fact]
    public void Two_equal_edges_hold_the_draws_equal_to_them()
    {
        var bins = Bins.Create([-1, 0, 0, 5, double.PositiveInfinity], [0, 0]);
        Assert.Equal((1, 2, 2), (bins.Below, bins.Counts[0], bins.Above));
        Assert.Equal(0.4, bins.Share(0));
    }

    [Fact]
    public void The_bulk_leaves_out_a_hundredth_at_either_end_and_what_is_never()
    {
        double[] draws = [.. Enumerable.Range(0, 1000).Select(i => (double)i), double.PositiveInfinity];
        var bins = Bins.CreateForBulk(draws, 7)!;
        Assert.Equal((10, 989), (bins.Edges[0], bins.Edges[^1]));
        Assert.Equal((10, 980, 10), (bins.Below, bins.Counts.Sum(), bins.Above));
    }

    [Fact]
    public void There_is_no_bulk_where_nothing_spreads()
    {
        Assert.Null(Bins.CreateForBulk([3, 3, 3], 4));
        Assert.Null(Bins.CreateForBulk([double.PositiveInfinity], 4));
        Assert.Null(Bins.CreateForBulk([], 4));
    }
}
