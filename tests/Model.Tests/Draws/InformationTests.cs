using Standoff.Evidence.Rows;
using Standoff.Model.Sensitivity;

namespace Standoff.Model.Tests.Draws;

/// <summary>Values of information that can be worked out by hand.</summary>
public sealed class InformationTests
{
    private static readonly Workbook Workbook = Book.Sound(
        [
            Book.Fact("x", 0.5, 0, 1, shape: "uniform"), Book.Fact("y", 0.5, 0, 1, shape: "uniform"),
            Book.Fact("z", 0.5, 0, 1, shape: "uniform"), Book.Fact("f", 0.5),
        ],
        [Book.Result("sum", "x + y")]);

    /// <summary>
    /// Who knows x says that x exceeds y where x exceeds a half, and is right in the mean of max(x,
    /// 1 − x), three quarters; who knows nothing in half of all cases.
    /// </summary>
    [Fact]
    public void Of_two_equals_either_is_worth_a_quarter() => Assert.All(Measure("x > y"), v =>
    {
        Assert.Equal(0.25, v.Gain, 0.01);
        Assert.Equal(0.5, v.Turns, 0.06);
    });

    /// <summary>
    /// x + y exceeds a half in seven eighths. Who knows x says no where x is below a half and 1 − (0.5
    /// − x) below a half: nowhere.
    /// </summary>
    [Fact]
    public void What_turns_no_answer_is_worth_nothing() => Assert.All(Measure("sum > 0.5"), v =>
    {
        Assert.InRange(v.Gain, 0, 0.003);
        Assert.InRange(v.Turns, 0, 0.06);
    });

    [Fact]
    public void Who_knows_all_that_matters_is_always_right()
    {
        var value = Assert.Single(Measure("x > 0.25 and f < 1"));
        Assert.Equal(("x", 0.25, 0.25), (value.Input.Id, Math.Round(value.Gain, 2), Math.Round(value.Turns, 2)));
    }

    /// <summary>
    /// Chance in a bin would win about a hundredth where half the draws speak for a condition and no
    /// input tells of it.
    /// </summary>
    [Fact]
    public void Chance_wins_nothing()
    {
        var noise = Measure("abs(sum - 1) + 0.0000001 * z > 0.2928932").Single(v => v.Input.Id == "z");
        Assert.InRange(noise.Gain, 0, 0.005);
    }

    private static IReadOnlyList<InformationValue> Measure(string condition) =>
        Workbook.MeasureInformation(Book.Condition(Workbook, condition));
}
