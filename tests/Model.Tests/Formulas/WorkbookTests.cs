using Standoff.Evidence.Rows;

namespace Standoff.Model.Tests.Formulas;

/// <summary>Rows that need each other.</summary>
public sealed class WorkbookTests
{
    private static readonly string[] Facts = [Book.Fact("x", 3), Book.Fact("y", 4, 1, 9, unit: "USD")];

    [Fact]
    public void A_result_may_stand_before_those_it_names()
    {
        var workbook = Book.Sound(
            Facts, [Book.Result("c", "b + 1"), Book.Result("b", "a + 1"), Book.Result("a", "x")]);
        Assert.Equal(["a", "b", "c"], workbook.Results.Select(r => r.Id));
        Assert.Equal(5, workbook.Results[^1].Value);
    }

    [Fact]
    public void Inputs_behind_a_result_come_once()
    {
        var workbook = Book.Sound(Facts, [Book.Result("a", "x * x"), Book.Result("b", "a + x")]);
        Assert.Equal(["x"], workbook.FindInputsBehind(workbook.Results[1]).Select(i => i.Id));
    }

    [Theory]
    [InlineData("a", "a + 1", "data/results.csv:2:4: error SR3008: these results need each other: a → a")]
    [InlineData("x", "1", "data/results.csv:2:1: error SR3013: 'x' is the name of a fact already")]
    [InlineData("a", "y", "data/results.csv:2:7: error SR3006: the formula gives USD, the row says 1")]
    [InlineData("a", "yy + x", "data/results.csv:2:4: error SR3002: no fact or result is called 'yy'; did you mean 'y'?")]
    [InlineData("a", "x > 1", "data/results.csv:2:4: error SR3011: a number is expected here, not a condition")]
    [InlineData("a", "1 + x.p5", "data/results.csv:2:8: error SR3001: a result is computed from values, not from ranges, percentiles or odds")]
    [InlineData("a", "odds(x > 1)", "data/results.csv:2:4: error SR3001: a result is computed from values, not from ranges, percentiles or odds")]
    public void A_wrong_row_is_reported_at_its_character(
        string id, string formula, string expected) =>
        Assert.Equal([expected], Book.Read(Facts, [Book.Result(id, formula)]).Found);

    [Fact]
    public void A_cycle_is_reported_once_and_spoils_nothing_else()
    {
        var (workbook, found) = Book.Read(Facts, [Book.Result("a", "b + x"), Book.Result("b", "c + 1"), Book.Result("c", "a * 2"), Book.Result("d", "x + 1")]);
        Assert.Equal(["data/results.csv:4:4: error SR3008: these results need each other: a → b → c → a"], found);
        Assert.Equal(["d"], workbook.Results.Select(r => r.Id));
        Assert.True(workbook.IsBroken("a") && workbook.IsBroken("b") && workbook.IsBroken("c") && !workbook.IsBroken("d"));
    }

    [Fact]
    public void What_names_a_broken_result_is_not_reported_again() =>
        Assert.Single(Book.Read(Facts, [Book.Result("a", "x + "), Book.Result("b", "a + 1"), Book.Result("c", "b + a")], ["a > b"]).Found);

    [Fact]
    public void An_identity_that_does_not_hold_is_reported_with_both_sides() =>
        Assert.Equal(["data/identities.csv:3:5: error SR3012: this does not hold: x = 3 1, a = 6 1"], Book.Read(Facts, [Book.Result("a", "2 * x")], ["x < a", "x > a"]).Found);

    [Fact]
    public void A_statistic_that_a_quantity_lacks_is_reported()
    {
        var (_, found) = Book.Read(Facts, [Book.Result("a", "x")], ["x.p7 > 1", "a.low > 1"]);
        Assert.Equal(
            [
                "data/identities.csv:2:5: error SR3014: 'x' has no 'p7'; did you mean 'p5'?; it has low, high, p5, p10, p50, p90, p95",
                "data/identities.csv:3:5: error SR3014: 'a' has no 'low'; it has p5, p10, p50, p90, p95",
            ],
            found);
    }
}
