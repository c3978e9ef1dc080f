using Standoff.Evidence.Rows;
using Standoff.Model.Conditions;

namespace Standoff.Model.Tests.Draws;

/// <summary>In which draws a condition holds, and whether anything can turn it.</summary>
public sealed class TruthTests
{
    private static readonly Workbook Small = Book.Sound(
        [
            Book.Fact("a", 3, 1, 5, min: 0, max: 20),
            Book.Fact("b", 4, 2, 9, min: 0, max: 20),
            Book.Fact("share", 0.3, 0.1, 0.5, min: 0, max: 1),
            Book.Fact("fixed_one", 2),
        ],
        [
            Book.Result("gap", "b - a"),
            Book.Result("ratio", "a / (a + 1)"),
        ]);

    [Theory]
    [InlineData("a < b", "gap > 0")]
    [InlineData("a < b", "odds(a < b) > 0.9")]
    [InlineData("a < b", "gap.p10 > 0")]
    [InlineData("a < b and share < 0.4", "share < 0.4 and gap > 0")]
    public void Two_ways_to_say_one_thing_hold_in_the_same_draws(string one, string other)
    {
        Assert.True(Truth(one).IsSame(Truth(other)));
        Assert.False(Truth(one).IsOpposite(Truth(other)));
    }

    [Theory]
    [InlineData("a < b", "odds(a >= b) < 0.5")]
    [InlineData("share > 0.2", "share <= 0.2")]
    public void A_condition_and_its_contrary_hold_in_different_draws(string one, string other)
    {
        Assert.True(Truth(one).IsOpposite(Truth(other)));
        Assert.False(Truth(one).IsSame(Truth(other)));
    }

    [Fact]
    public void The_stronger_condition_implies_the_weaker_and_not_the_other_way_round()
    {
        Assert.True(Truth("gap > 1").Implies(Truth("gap > 0")));
        Assert.False(Truth("gap > 0").Implies(Truth("gap > 1")));
        Assert.True(Truth("gap > 1").Share < Truth("gap > 0").Share);
    }

    [Fact]
    public void What_compares_odds_with_odds_asks_nothing_of_a_draw() =>
        Assert.Null(Small.FindTruth(Book.Condition(Small, "odds(a < b) > odds(share > 0.2)")));

    [Theory]
    [InlineData("ratio < 1", true)]
    [InlineData("share < 1.1", true)]
    [InlineData("ratio < 0.9", false)]
    [InlineData("fixed_one > 1", false)]
    [InlineData("fixed_one > 0", true)]
    [InlineData("odds(ratio < 1) > 0.9", true)]
    public void Only_what_no_values_within_the_limits_turn_holds_by_construction(string condition, bool holds) =>
        Assert.Equal(holds, Small.HoldsByConstruction(Book.Condition(Small, condition)));

    /// <summary>A question turns where its answer does, whichever that is in the base case.</summary>
    [Theory]
    [InlineData("a < 4", 4, true)]
    [InlineData("a > 4", 4, true)]
    [InlineData("a > 2", 2, false)]
    public void A_question_turns_where_its_answer_does(string question, double at, bool isAbove)
    {
        var turn = Assert.Single(Small.CreateFlipSearch().FindTurns(Book.Condition(Small, question)));
        Assert.Equal(at, turn.Value, 6);
        Assert.Equal(isAbove, turn.IsAbove);
    }

    [Fact]
    public void A_condition_that_does_not_hold_has_no_flip_points() =>
        Assert.Empty(Small.CreateFlipSearch().Find(Book.Condition(Small, "a > 4")));

    private static DrawTruth Truth(string condition) =>
        Small.FindTruth(Book.Condition(Small, condition))!;
}
