using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>How a written number says what it counts.</summary>
public enum NumberForm
{
    /// <summary>No unit before <c>per</c>: <c>0.6</c>, <c>three</c>.</summary>
    Bare,

    /// <summary><c>33%</c>, <c>33 per cent</c>.</summary>
    Percent,

    /// <summary><c>3 points</c>, <c>3 percentage points</c>: a difference of shares.</summary>
    Points,

    /// <summary><c>1.6×</c>, <c>1.6 times</c>, <c>tenfold</c>.</summary>
    Times,

    /// <summary>A word for a share: <c>half</c>, <c>two thirds</c>.</summary>
    Share,

    /// <summary><c>twice</c>, <c>double</c>.</summary>
    Multiple,

    /// <summary>A currency or a unit is written: <c>$18 billion</c>, <c>1.3 GW</c>, <c>72-GPU</c>.</summary>
    Measured,

    /// <summary><c>never</c>, greater than any number.</summary>
    Never,
}

/// <summary>What a text says: every value within <see cref="HalfWidth"/> of <see cref="Number"/>, both ends included, rounds to it.</summary>
/// <param name="Number">In the unit as written (hundredths for <see cref="NumberForm.Percent"/>), magnitude applied; +∞ for <c>never</c>.</param>
/// <param name="HalfWidth">In the same unit; half of what the last significant digit counts. At least zero.</param>
/// <param name="Digits">Significant digits, at least one; trailing zeros of a whole number count up to the second.</param>
/// <param name="Numerator">The unit written before <c>per</c>; <see cref="Unit.One"/> where there is none.</param>
/// <param name="Denominator">What is written after <c>per</c>, <c>/</c> or <c>a</c>; <see cref="Unit.One"/> where nothing is.</param>
/// <param name="IsSigned">A sign is written, plus or minus.</param>
public sealed record NumberReading(
    double Number, double HalfWidth, int Digits, NumberForm Form, Unit Numerator, Unit Denominator, bool IsSigned = false)
{
    internal static NumberReading Never { get; } = new(double.PositiveInfinity, 0, 1, NumberForm.Never, Unit.One, Unit.One);
}
