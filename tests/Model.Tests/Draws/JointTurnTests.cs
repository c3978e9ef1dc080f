using Standoff.Evidence.Rows;
using Standoff.Model.Sensitivity;

namespace Standoff.Model.Tests.Draws;

/// <summary>Smallest joint moves that geometry knows.</summary>
public sealed class JointTurnTests
{
    /// <summary>Half-ranges: 1 of x and y, 2 of w, 0.1 of n; s can only rise.</summary>
    private static readonly Workbook Workbook = Book.Sound(
        [
            Book.Fact("x", 0, -1, 1), Book.Fact("y", 0, -1, 1), Book.Fact("w", 0, -2, 2), Book.Fact("n", 0, -0.1, 0.1),
            Book.Fact("s", 0, 0, 2), Book.Fact("f", 0),
        ],
        [Book.Result("sum", "x + y"), Book.Result("far", "x + y + n"), Book.Result("round", "(x - 2) ^ 2 + (y - 2) ^ 2")]);

    [Theory]
    [InlineData("sum < 1", "x 0.5, y 0.5", 0.70711)]
    [InlineData("2 * x + y < 1", "x 0.4, y 0.2", 0.44721)]
    [InlineData("x + w < 1", "w 0.8, x 0.2", 0.44721)]
    [InlineData("1 > sum and x < 0.4", "x 0.4", 0.4)]
    [InlineData("sum < 1 or x + w < 1", "x 0.5556, y 0.4444, w 0.4444", 0.74536)]
    [InlineData("2 * x + y < 2.5", "x 1, y 0.5", 1.11803)]
    [InlineData("n + x < 1", "x 1", 1)]
    [InlineData("x - s < 0.5", "x 0.5", 0.5)]
    [InlineData("round > 2", "x 1, y 1", 1.41421)]
    [InlineData("round > 4", "x 0.58579, y 0.58579", 0.82843)]
    [InlineData("x > 0.5", "x 0.5", 0.5)]
    public void The_move_is_the_shortest_there_is(string condition, string moves, double length)
    {
        var found = Find(condition)!;
        Assert.Equal(length, found.Length, 2e-3 * length);
        var expected = moves.Split(", ").Select(m => m.Split(' ')).ToDictionary(m => m[0], m => double.Parse(m[1], System.Globalization.CultureInfo.InvariantCulture));
        foreach (var move in found.Moves)
            Assert.InRange(move.Value, expected[move.Input.Id] - 0.02, expected[move.Input.Id] + 0.02);
    }

    [Fact]
    public void It_turns_the_condition_and_a_little_less_of_it_does_not()
    {
        foreach (var condition in new[] { "sum < 1", "sum < 1 or x + w < 1", "round > 4", "2 * x + y < 2.5", "x - s < 0.5", "x > 0.5" })
        {
            var found = Find(condition)!;
            var read = Book.Condition(Workbook, condition);
            bool HoldsAt(double share) => Workbook.Try(new(found.Moves.ToDictionary(m => m.Input.Id, m => m.Input.Value + share * (m.Value - m.Input.Value))), 100).Holds(read);
            Assert.NotEqual(Workbook.Holds(read), HoldsAt(1));
            Assert.Equal(Workbook.Holds(read), HoldsAt(0.999));
            Assert.All(found.Moves, m => Assert.InRange(m.Value, m.Input.Fact.Range.Low, m.Input.Fact.Range.High));
        }
    }

    [Theory]
    [InlineData("sum < 3")]
    [InlineData("s > -1")]
    [InlineData("f < 1")]
    [InlineData("sum.p50 < 1")]
    public void What_nothing_within_the_ranges_turns_has_none(string condition) => Assert.Null(Find(condition));

    [Fact]
    public void A_move_that_hardly_matters_is_left_out() =>
        Assert.Equal(["x", "y"], Find("far < 1")!.Moves.Select(m => m.Input.Id).Order(StringComparer.Ordinal));

    private static JointTurn? Find(string text) =>
        Workbook.CreateFlipSearch().FindJointTurn(Book.Condition(Workbook, text));
}
