using System.Globalization;
using CsCheck;
using Standoff.Evidence.Rows;

namespace Standoff.Model.Tests.Draws;

/// <summary>Where conditions turn.</summary>
public sealed class FlipSearchTests
{
    private static readonly string[] Facts = [Book.Fact("x", 5, 4, 8, 0, 10), Book.Fact("k", 2, 1, 3), Book.Fact("c", 1)];

    [Theory]
    [InlineData("x < 7", "x>7")]
    [InlineData("x > 3", "x<3")]
    [InlineData("x > 3 and x < 9", "x<3 x>9")]
    [InlineData("x < 20", "")]
    [InlineData("(x - 7)^2 > 1", "x>6")]
    [InlineData("(x - 5)^2 < 4", "x<3 x>7")]
    [InlineData("x * (10 - x) > 16", "x<2 x>8")]
    [InlineData("x * (10 - x) > 16 or x > 8.5", "x<2 x>8")]
    [InlineData("k * x < 15", "k>3 x>7.5")]
    [InlineData("k < 2.5", "k>2.5")]
    [InlineData("c < 2", "")]
    [InlineData("x > 6", "")]
    public void A_condition_turns_at_its_nearest_points_within_the_limits(
        string condition, string expected)
    {
        var workbook = Book.Sound(Facts, []);
        var flips = workbook.CreateFlipSearch().Find(Book.Condition(workbook, condition));
        Assert.Equal(expected, string.Join(' ', flips.OrderBy(f => f.Input.Id, StringComparer.Ordinal).ThenBy(f => f.Value)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Input.Id}{(f.IsAbove ? '>' : '<')}{Math.Round(f.Value, 6)}"))));
    }

    [Fact]
    public void Flip_points_come_by_margin_and_know_what_is_fragile()
    {
        var workbook = Book.Sound(Facts, []);
        var flips = workbook.CreateFlipSearch().Find(Book.Condition(
            workbook, "k * x < 15 and x > 1"));
        Assert.Equal(["x True 0.8333", "k True 1", "x False 4"], flips.Select(f =>
            string.Create(CultureInfo.InvariantCulture, $"{f.Input.Id} {f.IsFragile} {Math.Round(f.Margin, 4)}")));
    }

    [Fact]
    public void A_condition_turns_through_results_too()
    {
        var workbook = Book.Sound(Facts, [Book.Result("a", "k * x"), Book.Result("b", "a + x"), Book.Result("d", "c + 1")]);
        var condition = Book.Condition(workbook, "b < 18 * d");
        var search = workbook.CreateFlipSearch();
        Assert.Equal(["k", "x", "c"], search.FindInputs(condition).Select(i => i.Id));
        Assert.Empty(search.Find(condition));
        Assert.Equal(
            8, Assert.Single(search.Find(Book.Condition(workbook, "b < 24"))).Value, 1e-6);
    }

    /// <summary>
    /// Any cubic over the limits of its input, laid beside a grid of the same steps and evaluated
    /// on both sides.
    /// </summary>
    [Fact]
    public void A_flip_point_is_where_a_grid_says_and_the_condition_turns_right_there() =>
        Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1], Gen.Double[-1, 1], Gen.Double[-1, 1]).Sample((a, b, c, d) =>
        {
            string Text(double value) => $"{(value < 0 ? "-" : "")}{Math.Abs(value).ToString("0.############", CultureInfo.InvariantCulture)}";
            var workbook = Book.Sound(
                [Book.Fact("x", 0.3, 0, 1, -2, 3)],
                [Book.Result("cubic", $"{Text(a)} * x ^ 3 + {Text(b)} * x ^ 2 + {Text(c)} * x + {Text(d)}")]);
            var condition = Book.Condition(workbook, "cubic > 0");
            double At(double x) => workbook.Evaluate(new Dictionary<string, double[]> { ["x"] = [x] }, 1)["cubic"][0];
            var flips = workbook.CreateFlipSearch().Find(condition);
            if (!workbook.Holds(condition))
            {
                Assert.Empty(flips);
                return;
            }

            foreach (var (above, limit) in new[] { (false, -2.0), (true, 3.0) })
            {
                var step = (limit - 0.3) / 128;
                var first = Enumerable.Range(1, 128).FirstOrDefault(i => !(At(0.3 + i * step) > 0));
                var flip = flips.SingleOrDefault(f => f.IsAbove == above);
                Assert.Equal(first > 0, flip is not null);
                if (flip is null)
                    continue;
                Assert.InRange(Math.Abs(flip.Value - 0.3), Math.Abs((first - 1) * step) - 1e-12, Math.Abs(first * step) + 1e-12);
                Assert.True(At(flip.Value) > 0);
                Assert.False(At(flip.Value + Math.Sign(step) * 1e-8) > 0);
            }
        }, iter: 300);
}
