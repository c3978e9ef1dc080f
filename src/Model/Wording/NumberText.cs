using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>What became of laying a text beside a value; the better, the earlier.</summary>
public enum NumberOutcome
{
    /// <summary>The value rounds to the text at its last significant digit.</summary>
    Matches,

    /// <summary>The text is a number of the right kind, but another one.</summary>
    OtherValue,

    /// <summary>The text is a number of something else, or of nothing.</summary>
    OtherUnit,

    /// <summary>The text is not one number.</summary>
    Unreadable,
}

/// <summary>The text of a reference beside the value it refers to.</summary>
/// <param name="Reading">As it was compared; null where the text is unreadable.</param>
/// <param name="Offered">Texts that would match, the shortest first; at least one.</param>
public sealed record NumberCheck(NumberOutcome Outcome, NumberReading? Reading, IReadOnlyList<string> Offered);

/// <summary>Numbers as prose writes them: <c>$18 billion</c>, <c>9% a year</c>, <c>$0.64 per million tokens</c>, <c>72-GPU</c>, <c>two thirds</c>.</summary>
public static class NumberText
{
    /// <summary>Products of a few decimals are not exact; this share of a number, less than the last of <see cref="NumberWriter.MaxDigits"/> digits, is no difference.</summary>
    private const double Tolerance = 1e-12;

    /// <summary>
    /// All that a text can mean: usually one reading, two where a word is a share and a unit (<c>three quarters</c>), none where it
    /// is not exactly one number. White space around it and its kind do not matter.
    /// </summary>
    public static IReadOnlyList<NumberReading> Read(string text, UnitVocabulary vocabulary) =>
        [.. new NumberReader(text.Trim(), vocabulary).Read()];

    /// <summary>
    /// Whether a text says a value. Its unit may be another of the same dimension and must not be missing, unless the value's is
    /// dimensionless; what the value is per may be missing, wholly or in part, but not be another. Kinds are written alike.
    /// </summary>
    /// <param name="value">In <paramref name="unit"/>; +∞ for <c>never</c>.</param>
    /// <param name="allowBare">The unit stands elsewhere, as in a table's header; a number without one is in <paramref name="unit"/>.</param>
    /// <param name="absolute">Only the size counts; a text with a sign is then unreadable.</param>
    /// <param name="needsSecond">A single digit must be all that two would show: it hides up to a third of a number.</param>
    public static NumberCheck Check(
        string text, double value, Unit unit, UnitVocabulary vocabulary, bool allowBare = false, bool absolute = false, bool needsSecond = false)
    {
        var (outcome, reading) = Best(Read(text, vocabulary), value, unit.Plain, allowBare, absolute, needsSecond);
        return new NumberCheck(outcome, reading, Offered(absolute ? Math.Abs(value) : value, unit, vocabulary, reading?.Digits ?? 2));
    }

    /// <summary>The reading that comes nearest to a match, the first among equals.</summary>
    internal static (NumberOutcome Outcome, NumberReading? Reading) Best(
        IReadOnlyList<NumberReading> readings, double value, Unit unit, bool allowBare, bool absolute, bool needsSecond = false)
    {
        var best = (Outcome: NumberOutcome.Unreadable, Reading: (NumberReading?)null);
        foreach (var reading in readings.Where(r => !absolute || !r.IsSigned))
        {
            var outcome = Compare(reading, absolute ? Math.Abs(value) : value, unit, allowBare, needsSecond);
            if (outcome < best.Outcome)
                best = (outcome, reading);
        }

        return best;
    }

    private static NumberOutcome Compare(NumberReading reading, double value, Unit unit, bool allowBare, bool needsSecond)
    {
        if (reading.Form == NumberForm.Never || double.IsInfinity(value))
            return reading.Number.Equals(value) ? NumberOutcome.Matches : NumberOutcome.OtherValue;
        if (UnitFit.FactorTo(reading, unit, allowBare) is not { } factor)
            return NumberOutcome.OtherUnit;
        // What rounds to nothing tells nothing: only nothing is written as zero.
        if (reading.Number == 0 && value != 0)
            return NumberOutcome.OtherValue;
        var (written, tolerance) = (value * factor, Tolerance * Math.Max(Math.Abs(reading.Number), reading.HalfWidth));
        var halfWidth = reading.HalfWidth;
        if (reading.Digits == 1 && needsSecond)
            (written, halfWidth) = (SignificantDigits.Round(written, 2), 0);
        return Math.Abs(written - reading.Number) <= halfWidth + tolerance ? NumberOutcome.Matches : NumberOutcome.OtherValue;
    }

    private static IReadOnlyList<string> Offered(double value, Unit unit, UnitVocabulary vocabulary, int digits)
    {
        digits = Math.Clamp(digits, 2, NumberWriter.MaxDigits);
        var all = new[] { NumberStyle.Brief, NumberStyle.Full }.Select(style => NumberWriter.Write(value, unit, vocabulary, digits, style));
        return [.. all.Distinct(StringComparer.Ordinal)];
    }
}
