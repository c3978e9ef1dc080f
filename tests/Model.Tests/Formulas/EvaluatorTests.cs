using Standoff.Evidence.Rows;

namespace Standoff.Model.Tests.Formulas;

/// <summary>Values worked out by hand.</summary>
public sealed class EvaluatorTests
{
    private static readonly string[] Facts =
        [Book.Fact("x", 3), Book.Fact("y", 4), Book.Fact("zero", 0), Book.Fact("rate", 0.09, unit: "1/yr"), Book.Fact("years", 5, unit: "yr"), Book.Fact("price", 29000, unit: "USD")];

    [Theory]
    [InlineData("x + y * 2", "1", 11)]
    [InlineData("(x + y) * 2", "1", 14)]
    [InlineData("10 - y - x", "1", 3)]
    [InlineData("24 / y / x", "1", 2)]
    [InlineData("x ^ 2", "1", 9)]
    [InlineData("x ^ 3", "1", 27)]
    [InlineData("x ^ 4", "1", 81)]
    [InlineData("x ^ 5", "1", 243)]
    [InlineData("2 ^ 3 ^ 2", "1", 512)]
    [InlineData("-x ^ 2", "1", -9)]
    [InlineData("2 ^ -1", "1", 0.5)]
    [InlineData("y ^ 0.5", "1", 2)]
    [InlineData("years ^ -1", "1/yr", 0.2)]
    [InlineData("min(x, y, 7)", "1", 3)]
    [InlineData("max(x, y, -7)", "1", 4)]
    [InlineData("abs(x - y)", "1", 1)]
    [InlineData("sqrt(x * x + y * y)", "1", 5)]
    [InlineData("exp(0)", "1", 1)]
    [InlineData("ln(exp(x))", "1", 3)]
    [InlineData("if(x < y, 1, 2)", "1", 1)]
    [InlineData("if(x > y, 1, 2)", "1", 2)]
    [InlineData("if(x < 3, 1, 2)", "1", 2)]
    [InlineData("if(x <= 3, 1, 2)", "1", 1)]
    [InlineData("if(0.1 + 0.2 = 0.3, 1, 2)", "1", 1)]
    [InlineData("if(0.1 + 0.2 = 0.3000001, 1, 2)", "1", 2)]
    [InlineData("if(x >= y or x < y and y > 3, 1, 2)", "1", 1)]
    [InlineData("if(zero > 0, 1 / zero, 7)", "1", 7)]
    [InlineData("price * annuity(rate, years)", "USD/yr", 7455.681251745605)]
    [InlineData("annuity(rate, years)", "1/yr", 0.257092456956745)]
    [InlineData("annuity(0.05, 1)", "1", 1.05)]
    [InlineData("annuity(zero, 8)", "1", 0.125)]
    [InlineData("annuity(-0.5, 1)", "1", 0.5)]
    [InlineData("if(x > y, 1, never)", "1", double.PositiveInfinity)]
    [InlineData("min(never, x)", "1", 3)]
    [InlineData("max(never, x)", "1", double.PositiveInfinity)]
    [InlineData("never + x", "1", double.PositiveInfinity)]
    [InlineData("1 / never", "1", 0)]
    [InlineData("if(never > 1e300, 1, 2)", "1", 1)]
    [InlineData("if(never < never, 1, 2)", "1", 2)]
    public void A_formula_gives_what_arithmetic_gives(string formula, string unit, double expected)
    {
        var workbook = Book.Sound(Facts, [Book.Result("r", formula, unit)]);
        Assert.True(workbook.TryFind("r", out var result));
        Assert.Equal(expected, result.Value, double.IsInfinity(expected) ? 0 : Math.Max(1e-15, Math.Abs(expected) * 1e-12));
    }

    [Theory]
    [InlineData("x / zero - y / zero", "x = 3, zero = 0, y = 4")]
    [InlineData("never - never", "")]
    [InlineData("-never", "")]
    [InlineData("x - never", "x = 3")]
    [InlineData("zero * never", "zero = 0")]
    [InlineData("ln(-x)", "x = 3")]
    [InlineData("ln(zero)", "zero = 0")]
    [InlineData("sqrt(-x)", "x = 3")]
    [InlineData("annuity(-2, 0.5 * x)", "x = 3")]
    public void What_is_no_number_is_reported_with_its_arguments(
        string formula, string arguments) =>
        Assert.Equal([$"data/results.csv:2:4: error SR3009: 'r' is not a finite number for {arguments}"], Book.Read(Facts, [Book.Result("r", formula)]).Found);

    [Fact]
    public void Many_sets_of_inputs_give_what_each_gives_alone()
    {
        var workbook = Book.Sound(
            Facts, [Book.Result("a", "x * y + 1"), Book.Result("b", "if(a > 10, a / x, never)")]);
        var values = workbook.Evaluate(
            new Dictionary<string, double[]> { ["x"] = [1, 2, 3], ["y"] = [1, 10, 3] }, 3);
        Assert.Equal([2, 21, 10], values["a"]);
        Assert.Equal([double.PositiveInfinity, 10.5, double.PositiveInfinity], values["b"]);
    }
}
