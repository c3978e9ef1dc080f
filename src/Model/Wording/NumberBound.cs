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
        if (UnitFit.FactorTo(reading, estimate.Unit, allowBare: true) is not { } factor)
            return true;
        var ends = new[] { estimate.Value, estimate.Low ?? estimate.Value, estimate.High ?? estimate.Value }
            .Select(end => end * factor * (estimate.Value < 0 && !reading.IsSigned ? -1 : 1));
        var slack = Slack * Math.Abs(reading.Number);
        return isAbove
            ? ends.Max() > reading.Number + slack
            : ends.Min() < reading.Number - slack;
    }
}
