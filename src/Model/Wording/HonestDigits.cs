using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>
/// A value with its range, both in <paramref name="Unit"/>. No range, or one without width, is
/// exact.
/// </summary>
/// <param name="Low">P5 of a result, low of a fact.</param>
/// <param name="High">P95 of a result, high of a fact.</param>
public readonly record struct Estimate(double Value, Unit Unit, double? Low = null, double? High = null);

/// <summary>How many significant digits a text has and how many its value can bear.</summary>
public readonly record struct DigitsCheck(int Written, int Allowed)
{
    public bool IsHonest => Written <= Allowed;
}

/// <summary>
/// How many digits a number may show: two always, a percentage from 99.5 to 999 three, more only where half of what the last digit
/// counts is at least a tenth of half the range.
/// </summary>
public static class HonestDigits
{
    /// <summary>As many as a double holds; what an exact value may show.</summary>
    public const int Max = 15;

    private const double Slack = 1e-9;

    /// <summary>The greatest number of significant digits, from 2 to <see cref="Max"/>.</summary>
    public static int Allowed(Estimate estimate) => Math.Max(Allowed(estimate.Value, Width(estimate)), Least(estimate.Value, estimate.Unit));

    /// <summary>
    /// What any number may show: two, and of a percentage that two would round to tens of points
    /// three, since 103% and 99.5% would read as level with the whole.
    /// </summary>
    /// <param name="value">In <paramref name="unit"/>.</param>
    public static int Least(double value, Unit unit) =>
        UnitShapes.ShapeOf(unit.Plain) == UnitShape.Percent && 100 * Math.Abs(value) * unit.Numerator.Scale is >= 99.5 and < 999.5 ? 3 : 2;

    /// <summary>
    /// Whether a text that <see cref="NumberText.Check"/> has matched shows more digits than its
    /// value bears.
    /// </summary>
    /// <param name="reading">A word, such as <c>half</c>, never shows too many.</param>
    public static DigitsCheck Check(NumberReading reading, Estimate estimate)
    {
        // Places count from the text's own first digit: rounding may have added one before the
        // point (9.96 to 10.0).
        var factor = reading.Form == NumberForm.Never
            ? null
            : UnitFit.FactorTo(reading, estimate.Unit.Plain, allowBare: true);
        return new DigitsCheck(reading.Digits, factor is null
            ? Max
            : Math.Max(Allowed(reading.Number, Width(estimate) * factor.Value), Least(estimate.Value, estimate.Unit)));
    }

    private static int Allowed(double value, double width)
    {
        if (width == 0)
            return Max;
        var smallest = Math.Log10(width / 10);
        return double.IsFinite(smallest)
            ? Math.Clamp((int)Math.Floor(Exponent(value) + 1 - smallest + Slack), 2, Max)
            : 2;
    }

    /// <summary>
    /// For numbers that one sentence compares: how many digits each may show, in the order given.
    /// That is what it may show alone, or as many as tell it from every other number of its
    /// dimension. Equal values cannot be told apart.
    /// </summary>
    public static IReadOnlyList<int> AllowedTogether(IReadOnlyList<Estimate> compared)
    {
        List<Estimate> distinct = [.. compared.Distinct()];
        var allowed = distinct.ToDictionary(one => one, one => distinct
            .Where(other => other.Unit.HasSameDimension(one.Unit))
            .Max(other => Math.Max(Allowed(one), ToTellApart(one.Value * one.Unit.Scale, other.Value * other.Unit.Scale))));
        return [.. compared.Select(one => allowed[one])];
    }

    /// <summary>
    /// The least number of digits at which two values in one unit round to different numbers; 1
    /// where none does.
    /// </summary>
    public static int ToTellApart(double a, double b)
    {
        for (var digits = 1; digits <= NumberWriter.MaxDigits; digits++)
        {
            if (Math.Abs(SignificantDigits.Round(a, digits) - SignificantDigits.Round(b, digits)) > Slack * Math.Abs(a))
                return digits;
        }

        return 1;
    }

    private static double Width(Estimate estimate) =>
        estimate is { Low: { } low, High: { } high } ? high - low : 0;

    /// <summary>Of ten, in the first significant digit; zero for zero.</summary>
    private static int Exponent(double value) =>
        value == 0 || !double.IsFinite(value) ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(value)) + (Slack / 10));
}
