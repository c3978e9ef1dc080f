using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Finds where a condition on odds or percentiles turns: scans outwards on the first draws, halves
/// the step that it turned in, and looks again on all standard draws, which decide: around the
/// point found, or along the whole way where they do not turn there.
/// </summary>
internal sealed class DrawFlips(Valuation valuation, Condition condition, Input input)
{
    private const int Steps = 48;

    /// <summary>Halvings of a step; they leave a millionth of it.</summary>
    private const int Halvings = 20;

    /// <summary>How many of the standard draws the scan counts.</summary>
    private const int ScanDraws = Simulation.StandardDraws / 10;

    private readonly DrawProbe _scan = new(valuation, condition, input, ScanDraws);
    private readonly DrawProbe _all = new(valuation, condition, input, Simulation.StandardDraws);
    private bool? _holdsAtBase;

    /// <summary>
    /// The point nearest to the base value on the way to a limit at which the condition turns;
    /// null where it does not. Where the condition holds only while the input varies, and no
    /// longer at its base value alone, the first value on the way at which it does.
    /// </summary>
    /// <returns>A value at which the condition holds, and whether it falls beyond it, seen from
    /// the base value, or short of it.</returns>
    public (double Value, bool FallsBeyond)? FindTowards(double limit)
    {
        var before = _holdsAtBase ??= _all.Holds(input.Value);
        if (Turn(input.Value, limit, before) is not { } turn)
            return null;
        return before ? (turn.Before, true) : (turn.After, false);
    }

    /// <summary>
    /// Two values close by, the condition as at first at one and turned at the other.
    /// </summary>
    private (double Before, double After)? Turn(double from, double limit, bool before)
    {
        var step = (limit - from) / Steps;
        for (var i = 1; i <= Steps; i++)
        {
            var to = At(i);
            if (_scan.Holds(to) == before && (i < Steps || _all.Holds(to) == before))
                continue;
            if (Confirmed(At(i - 1), to, step, limit, before) is { } turn)
                return turn;
        }

        return null;

        double At(int i) => i == Steps ? limit : from + i * step;
    }

    /// <summary>
    /// Null where all draws together do not turn near the step that the first of them turned in.
    /// </summary>
    private (double Before, double After)? Confirmed(double from, double to, double step, double limit, bool before)
    {
        var guess = Halve(_scan, from, to, before).Before;
        for (var reach = Math.Abs(step) / 64; reach <= 4 * Math.Abs(step); reach *= 4)
        {
            var (near, far) = (Within(guess - Math.Sign(step) * reach), Within(guess + Math.Sign(step) * reach));
            if (_all.Holds(near) == before && _all.Holds(far) != before)
                return Halve(_all, near, far, before);
        }

        return null;

        double Within(double value) =>
            Math.Clamp(value, Math.Min(input.Value, limit), Math.Max(input.Value, limit));
    }

    private static (
        double Before, double After) Halve(DrawProbe probe, double near, double far, bool before)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = near + (far - near) / 2;
            if (probe.Holds(middle) == before)
                near = middle;
            else
                far = middle;
        }

        return (near, far);
    }
}
