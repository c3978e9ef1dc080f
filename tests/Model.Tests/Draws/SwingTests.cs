using System.Globalization;
using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Model.Sensitivity;

namespace Standoff.Model.Tests.Draws;

/// <summary>What moves a result, one input at a time.</summary>
public sealed class SwingTests
{
    [Fact]
    public void The_order_is_that_of_trying_each_end_of_each_input_alone() =>
        Gen.Select(Gen.Double[0.1, 9], Gen.Double[0, 3], Gen.Double[0, 3], (value, below, above) => (Value: value, Low: value - below / 30, High: value + above)).Array[5].Sample(inputs =>
        {
            var workbook = Book.Sound(
                [.. inputs.Select((f, i) => Book.Fact($"x{i}", f.Value, f.Low, f.High, shape: f.Low < f.High ? "triangular" : "fixed"))],
                [Book.Result("r", "x0 * x1 / (1 + x2) - x3 ^ 2 + 0 * x4")]);
            double At(int index, double value)
            {
                var x = inputs.Select((f, i) => i == index ? value : f.Value).ToArray();
                return x[0] * x[1] / (1 + x[2]) - x[3] * x[3] + 0 * x[4];
            }

            var expected = inputs.Select(
                (f, i) => (Id: $"x{i}", Width: Math.Abs(At(i, f.High) - At(i, f.Low))))
                .Where(s => s.Width > 0).OrderByDescending(s => s.Width).Select(s => s.Id);
            var swings = workbook.MeasureSwings(workbook.Results.Single(r => r.Id == "r"));
            Assert.Equal(expected, swings.Select(s => s.Input.Id));
            Assert.All(swings, s => Assert.Equal((At(IndexOf(s), s.Input.Fact.Range.Low), At(IndexOf(s), s.Input.Fact.Range.High)), (s.AtLow, s.AtHigh)));
        }, iter: 200);

    [Fact]
    public void An_end_at_which_a_result_is_never_reached_swings_widest()
    {
        var workbook = Book.Sound(
            [Book.Fact("a", 1, 0, 1000), Book.Fact("b", 1, -1, 2), Book.Fact("c", 5)],
            [Book.Result("r", "a + c / 5 + if(b > 0, 0, never)"), Book.Result("n", "if(c > 1, never, a)")]);
        Assert.Equal(["b ∞", "a 1000"], workbook.MeasureSwings(workbook.Results.Single(r => r.Id == "r")).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Input.Id} {(double.IsInfinity(s.Width) ? "∞" : s.Width)}")));
        Assert.Empty(workbook.MeasureSwings(workbook.Results.Single(r => r.Id == "n")));
    }

    [Fact]
    public void Without_ranges_nothing_swings()
    {
        var workbook = Book.Sound([Book.Fact("a", 1)], [Book.Result("r", "2 * a")]);
        Assert.Empty(workbook.MeasureSwings(workbook.Results[0]));
    }

    private static int IndexOf(Swing swing) => swing.Input.Id[1] - '0';
}
