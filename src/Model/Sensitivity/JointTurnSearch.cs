using Standoff.Model.Cases;
using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Searches for the smallest joint move that turns a condition, as structural engineers search for
/// the design point of a limit state (R. Rackwitz and B. Fiessler, Computers and Structures 9, 1978):
/// a step goes to the nearest point at which the condition would turn if its margin were linear, and
/// stays within the ranges. The way to what is found is then narrowed on the condition itself.
/// Where several comparisons have to turn together, the step goes to where all of them would. Finds a
/// smallest move near where it starts from, which is the base case and the single move that
/// turns the condition soonest; another one may be smaller still.
/// </summary>
internal sealed class JointTurnSearch
{
    private const int MaxSteps = 24;

    /// <summary>Of a half-range, to take slopes by.</summary>
    private const double Nudge = 1e-4;

    /// <summary>How far beyond the turn steps aim, as a share of both sides; what is too far is narrowed.</summary>
    private const double Beyond = 1e-4;

    /// <summary>A move whose square is a smaller share of the whole is left out, if the others do.</summary>
    private const double MinShare = 0.02;

    /// <summary>By how much the whole may grow by leaving moves out.</summary>
    private const double MaxGrowth = 1.1;

    private readonly Valuation _valuation;
    private readonly Condition _condition;
    private readonly IReadOnlyList<Input> _inputs;
    private readonly BaseProbe _probe;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly bool _before;

    /// <param name="inputs">That may move; each with a range.</param>
    /// <param name="before">Whether the condition holds in the base case.</param>
    private JointTurnSearch(Valuation valuation, Condition condition, IReadOnlyList<Input> inputs, bool before)
    {
        (_valuation, _condition, _inputs, _before) = (valuation, condition, inputs, before);
        (_probe, _low, _high) = (new BaseProbe(valuation, condition, inputs), [.. inputs.Select(i => Ends(i).Low)], [.. inputs.Select(i => Ends(i).High)]);
    }

    /// <summary>Null where no move within the ranges is found that turns it.</summary>
    /// <param name="condition">Without odds and percentiles.</param>
    /// <param name="before">Whether it holds in the base case.</param>
    /// <param name="flips">Of the condition.</param>
    public static JointTurn? Find(Valuation valuation, Condition condition, bool before, IReadOnlyList<FlipPoint> flips)
    {
        var inputs = valuation.Quantities.FindInputsBehind(condition.Ids).Where(i => i.Fact.Range.IsWide).ToList();
        if (inputs.Count == 0)
            return null;
        var search = new JointTurnSearch(valuation, condition, inputs, before);
        if (search.FindFrom(flips) is not { } best)
            return null;
        // Small moves beside great ones say little; the great ones alone may do.
        var length = Length(best);
        while (inputs.Where((_, i) => best[i] * best[i] >= MinShare * length * length).ToList() is { Count: > 0 } great && great.Count < inputs.Count)
        {
            var fewer = new JointTurnSearch(valuation, condition, great, before);
            if (fewer.FindFrom(flips) is not { } shorter || Length(shorter) > MaxGrowth * length)
                break;
            (search, inputs, best) = (fewer, great, shorter);
        }

        return new JointTurn(
            [.. inputs.Select((input, i) => (Input: input, Move: best[i])).Where(m => m.Move != 0)
                .OrderByDescending(m => Math.Abs(m.Move)).ThenBy(m => m.Input.Id, StringComparer.Ordinal)
                .Select(m => new Setting(m.Input, ValueAt(m.Input, m.Move)))],
            Length(best));
    }

    /// <summary>
    /// From the base case and from the soonest flip, by each set of comparisons that turns the
    /// condition; the shortest of what is found.
    /// </summary>
    private double[]? FindFrom(IReadOnlyList<FlipPoint> flips)
    {
        var starts = new List<double[]> { new double[_inputs.Count] };
        var single = flips.Where(f => f.IsFragile && _inputs.Contains(f.Input))
            .MinBy(f => Math.Abs(f.Value - f.Input.Value) / Half(f.Input));
        if (single is not null)
            starts.Add([.. _inputs.Select(i => i == single.Input ? (single.Value - i.Value) / Half(i) : 0)]);
        var probes = TurnSets.Of(_condition.Formula, _before).Select(set => new MarginProbe(_valuation, _condition, _inputs, set));
        return probes.SelectMany(probe => starts.Select(start => Follow(start, probe))).Concat(starts.Skip(1))
            .Select(Narrow).OfType<double[]>()
            .MinBy(Length);
    }

    /// <summary>Goes from linear model to linear model until it stays where it is.</summary>
    private double[] Follow(double[] start, MarginProbe probe)
    {
        var at = start;
        for (var step = 0; step < MaxSteps; step++)
        {
            var (margins, slopes) = Slopes(at, probe);
            var most = slopes.Zip(margins, (s, margin) => s.Zip(at, (slope, z) => slope * z).Sum() - margin - Beyond).ToList();
            var next = NearestPoint.Find(slopes, most, _low, _high);
            // Shorter steps once the long ones should have arrived.
            var moved = step < MaxSteps / 2 ? next : [.. at.Zip(next, (a, b) => (a + b) / 2)];
            var way = Length([.. at.Zip(moved, (a, b) => a - b)]);
            at = moved;
            if (way < Nudge)
                break;
        }

        return at;
    }

    /// <summary>Of each comparison; turned about where it has to come true.</summary>
    private (IReadOnlyList<double> Margins, IReadOnlyList<double[]> Slopes) Slopes(double[] at, MarginProbe probe)
    {
        var sets = _inputs.Count + 1;
        var nudges = at.Select((z, i) => z + Nudge > _high[i] ? -Nudge : Nudge).ToArray();
        var values = _inputs.Select((input, i) => Enumerable.Range(0, sets)
            .Select(set => ValueAt(input, at[i] + (set == i + 1 ? nudges[i] : 0))).ToArray()).ToList();
        var sign = _before ? 1 : -1;
        var margins = probe.Margins(values);
        return (
            [.. margins.Select(m => sign * m[0])],
            [.. margins.Select(m => nudges.Select((nudge, i) => sign * (m[i + 1] - m[0]) / nudge).ToArray())]);
    }

    /// <summary>
    /// The first point on the straight way through a move at which the condition has turned; null
    /// where it does not before a range ends.
    /// </summary>
    private double[]? Narrow(double[] move)
    {
        const int steps = 64;
        var reach = move.Select((z, i) => z == 0 ? double.PositiveInfinity : (z > 0 ? _high[i] : _low[i]) / z).Min();
        if (!double.IsFinite(reach))
            return null;
        var (from, to) = (0.0, reach);
        for (var round = 0; round < 4; round++)
        {
            var shares = Enumerable.Range(0, steps + 1).Select(i => i == steps ? to : from + i * (to - from) / steps).ToArray();
            var holds = _probe.Holds([.. _inputs.Select((input, i) => shares.Select(s => ValueAt(input, move[i] * s)).ToArray())]);
            var turned = Array.FindIndex(holds, 1, h => h != _before);
            if (turned < 0)
                return null;
            (from, to) = (shares[turned - 1], shares[turned]);
        }

        return [.. move.Select(z => z * to)];
    }

    private static double Half(Input input) => (input.Fact.Range.High - input.Fact.Range.Low) / 2;

    /// <summary>How far an input can go, in half-ranges from its base value.</summary>
    private static (double Low, double High) Ends(Input input) => (
        Math.Min(0, (input.Fact.Range.Low - input.Value) / Half(input)), Math.Max(0, (input.Fact.Range.High - input.Value) / Half(input)));

    private static double ValueAt(Input input, double move) =>
        Math.Clamp(input.Value + move * Half(input), input.Fact.Range.Low, input.Fact.Range.High);

    private static double Length(double[] move) => Math.Sqrt(move.Sum(z => z * z));
}
