using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Where a condition turns when two inputs move together within their ranges and all others are in
/// the base case.
/// </summary>
/// <param name="X">Across, from its low to its high.</param>
/// <param name="Y">Upwards, from its low to its high.</param>
/// <param name="Columns">Evenly apart, the first at the low of <paramref name="X"/>, the last at
/// its high.</param>
public sealed record FlipCurve(Input X, Input Y, IReadOnlyList<FlipColumn> Columns)
{
    /// <summary>How many columns.</summary>
    private const int Across = 97;

    /// <summary>Tried in each column; two turns between neighbours are not seen.</summary>
    private const int Upwards = 65;

    /// <summary>They leave a millionth of the way between neighbours.</summary>
    private const int Halvings = 20;

    /// <summary>
    /// Over the two inputs that turn a condition soonest; null where fewer than two with a range
    /// do, and for a condition on odds or percentiles.
    /// </summary>
    /// <param name="flips">Of the condition, least margin first.</param>
    internal static FlipCurve? Trace(
        Valuation valuation, Condition condition, IReadOnlyList<FlipPoint> flips)
    {
        var inputs = flips
            .Select(f => f.Input)
            .Where(i => i.Fact.Range.IsWide)
            .Distinct()
            .Take(2)
            .ToList();
        return condition.IsOnDraws || inputs.Count < 2
            ? null
            : Trace(valuation, condition, inputs[0], inputs[1]);
    }

    private static FlipCurve Trace(Valuation valuation, Condition condition, Input x, Input y)
    {
        var probe = new BaseProbe(valuation, condition, x, y);
        var (xs, ys) = (Divide(x, Across), Divide(y, Upwards));
        var holds = probe.Holds(
            [.. xs.SelectMany(_ => ys, (column, _) => column)], [.. xs.SelectMany(_ => ys)]);
        bool HoldsAt(int column, int row) => holds[column * Upwards + row];
        bool TurnsAt(int column, int row) => HoldsAt(column, row) != HoldsAt(column, row - 1);
        var turns = Enumerable.Range(0, Across)
            .SelectMany(column => Enumerable.Range(1, Upwards - 1).Where(row => TurnsAt(column, row)).Select(row => (Column: column, Row: row)))
            .ToArray();
        var narrowed = Narrow(
            probe,
            [.. turns.Select(t => xs[t.Column])],
            [.. turns.Select(t => ys[t.Row - 1])],
            [.. turns.Select(t => ys[t.Row])],
            [.. turns.Select(t => HoldsAt(t.Column, t.Row - 1))]);
        var byColumn = turns.Zip(narrowed).ToLookup(t => t.First.Column, t => t.Second);
        return new FlipCurve(x, y, [.. xs.Select((value, column) => new FlipColumn(value, HoldsAt(column, 0), [.. byColumn[column]]))]);
    }

    /// <summary>Halves all ways at once.</summary>
    private static double[] Narrow(
        BaseProbe probe, double[] xs, double[] below, double[] above, bool[] holdsBelow)
    {
        for (var i = 0; i < Halvings && xs.Length > 0; i++)
        {
            var middle = below.Zip(above, (a, b) => a + (b - a) / 2).ToArray();
            var holds = probe.Holds(xs, middle);
            below = [.. below.Select((value, k) => holds[k] == holdsBelow[k] ? middle[k] : value)];
            above = [.. above.Select((value, k) => holds[k] == holdsBelow[k] ? value : middle[k])];
        }

        return below;
    }

    /// <summary>Values evenly apart over the range of an input, both ends included.</summary>
    private static double[] Divide(Input input, int count)
    {
        var (low, high) = (input.Fact.Range.Low, input.Fact.Range.High);
        return [.. Enumerable.Range(0, count).Select(i => i == count - 1 ? high : low + i * (high - low) / (count - 1))];
    }
}

/// <summary>What a condition does along a line upwards.</summary>
/// <param name="X">In the unit of the input across.</param>
/// <param name="HoldsAtLow">Whether it holds at the bottom.</param>
/// <param name="Turns">Where it turns, from below, in the unit of the input upwards; none where it
/// does not.</param>
public sealed record FlipColumn(double X, bool HoldsAtLow, IReadOnlyList<double> Turns);
