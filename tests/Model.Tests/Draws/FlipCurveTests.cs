using Standoff.Evidence.Rows;
using Standoff.Model.Sensitivity;

namespace Standoff.Model.Tests.Draws;

/// <summary>Curves whose equation is known.</summary>
public sealed class FlipCurveTests
{
    private static readonly Workbook Workbook = Book.Sound(
        [Book.Fact("x", 2, 1, 4, 0, 9), Book.Fact("y", 3, 1, 5, 0, 9), Book.Fact("z", 1, 0.9, 1.1, 0.9, 1.1), Book.Fact("c", 12, min: 0, max: 20)],
        [Book.Result("product", "x * y")]);

    [Fact]
    public void A_curve_runs_where_the_equation_says()
    {
        var curve = Of("product < 12 * z")!;
        Assert.Equal(("x", "y"), (curve.X.Id, curve.Y.Id));
        Assert.Equal((1, 4), (curve.Columns[0].X, curve.Columns[^1].X));
        Assert.All(curve.Columns, c => Assert.True(c.HoldsAtLow));
        Assert.All(curve.Columns.Where(c => c.X < 2.4), c => Assert.Empty(c.Turns));
        Assert.All(curve.Columns.Where(c => c.X > 2.4), c => Assert.Equal(12 / c.X, Assert.Single(c.Turns), 1e-6));
    }

    [Fact]
    public void A_condition_that_turns_twice_upwards_has_both_points()
    {
        var curve = Of("(x - 2) ^ 2 + (y - 3) ^ 2 < 1")!;
        foreach (var column in curve.Columns.Where(c => Math.Abs(c.X - 2) < 0.9))
        {
            var half = Math.Sqrt(1 - (column.X - 2) * (column.X - 2));
            var (low, high) = curve.X.Id == "x" ? (3 - half, 3 + half) : (2 - half, 2 + half);
            Assert.False(column.HoldsAtLow);
            Assert.Equal(
                [low, high], column.Turns.Select(t => t), (a, b) => Math.Abs(a - b) < 1e-6);
        }
    }

    [Theory]
    [InlineData("x < 3")]
    [InlineData("c + x < 14.5")]
    [InlineData("product.p10 > 2")]
    public void Without_two_inputs_that_turn_it_there_is_no_curve(string condition) =>
        Assert.Null(Of(condition));

    private static FlipCurve? Of(string text)
    {
        var condition = Book.Condition(Workbook, text);
        return Workbook.TraceFlipCurve(condition, Workbook.CreateFlipSearch().Find(condition));
    }
}
