namespace Standoff.Model.Wording;

/// <summary>A number that is said to be passed: "more than 59%".</summary>
public static class NumberBound
{
    /// <summary>Products of a few decimals are not exact.</summary>
    private const double Slack = 1e-9;

    /// <summary>
    /// Whether the value, or the end of its range, lies beyond a number that was written for it.
    /// </summary>
    /// <param name="isAbove">Else below.</param>
    public static bool IsPassed(NumberReading reading, Estimate estimate, bool isAbove)
    {
        if (EndsOf(reading, estimate) is not { } ends)
            return true;
        var slack = Slack * Math.Abs(reading.Number);
        return isAbove
            ? ends.Max() > reading.Number + slack
            : ends.Min() < reading.Number - slack;
    }

    /// <summary>
    /// Whether the range reaches beyond a number that is said to be its end, more than what is
    /// printed hides.
    /// </summary>
    /// <param name="isAbove">Else below.</param>
    public static bool IsBeyond(NumberReading reading, Estimate estimate, bool isAbove)
    {
        if (EndsOf(reading, estimate) is not { } ends)
            return false;
        var slack = reading.HalfWidth * (1 + Slack);
        return isAbove ? ends.Max() > reading.Number + slack : ends.Min() < reading.Number - slack;
    }

    /// <summary>Whether the number is all of the value, and no range lies around it.</summary>
    public static bool IsExact(NumberReading reading, Estimate estimate) =>
        EndsOf(reading, estimate) is not { } ends
        || ends.All(end => Math.Abs(end - reading.Number) <= Slack * Math.Abs(reading.Number));

    /// <summary>
    /// The value and the ends of its range as the number is written; null where it measures
    /// something else.
    /// </summary>
    private static double[]? EndsOf(NumberReading reading, Estimate estimate) =>
        UnitFit.FactorTo(reading, estimate.Unit.Plain, allowBare: true) is { } factor
            ? [.. new[] { estimate.Value, estimate.Low ?? estimate.Value, estimate.High ?? estimate.Value }
                .Select(end => end * factor * (estimate.Value < 0 && !reading.IsSigned ? -1 : 1))]
            : null;
}
