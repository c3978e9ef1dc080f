using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Consequences;

/// <summary>A fact or a result whose base value is another than before.</summary>
/// <param name="Old">In the quantity's unit, as are the others; +∞ for <c>never</c>.</param>
/// <param name="Range">Where it plausibly lay before: a fact by its row, a result from its 5th to
/// its 95th percentile.</param>
/// <param name="Surprise">From 0 to 1 (<c>Change.SurpriseOf</c>).</param>
public sealed record MovedNumber(
    Quantity Quantity, double Old, double New, ValueRange Range, double Surprise)
{
    /// <summary>
    /// Significant digits of a value that somebody wrote, and of one that it is held against: two
    /// would put it up to five per cent off, beyond what it has not passed.
    /// </summary>
    public const int FactDigits = 5;

    private const int ResultDigits = 2;

    /// <summary>More digits only where they tell values apart.</summary>
    private const int MaxDigits = 6;

    /// <summary>Whether it lies where it plausibly did not before.</summary>
    public bool HasLeftRange => New < Range.Low || New > Range.High;

    /// <summary><c>$29,000 → $50,000 per chip</c>.</summary>
    /// <param name="vocabulary">How units are written.</param>
    public string Told(UnitVocabulary vocabulary)
    {
        var digits = DigitsApart(Quantity, vocabulary, Old, New);
        return $"{Write(Old, vocabulary, digits, NumberStyle.Brief)} → {Write(New, vocabulary, digits, NumberStyle.Full)}";
    }

    /// <summary><c>5% to 48%</c>.</summary>
    public string RangeTold(UnitVocabulary vocabulary) =>
        $"{Write(Range.Low, vocabulary, 2, NumberStyle.Brief)} to {Write(Range.High, vocabulary, 2, NumberStyle.Brief)}";

    /// <summary>As few significant digits as tell values of it apart, six at most.</summary>
    public static int DigitsApart(Quantity quantity, UnitVocabulary vocabulary, params IReadOnlyList<double> values)
    {
        var least = quantity is Input ? FactDigits : ResultDigits;
        bool Tell(int digits) => values.Select(v => NumberWriter.Write(v, quantity.Unit, vocabulary, digits))
            .Distinct(StringComparer.Ordinal).Count() == values.Count;
        return Enumerable.Range(least, MaxDigits - least).FirstOrDefault(Tell, MaxDigits);
    }

    private string Write(double value, UnitVocabulary vocabulary, int digits, NumberStyle style) =>
        NumberWriter.Write(value, Quantity.Unit, vocabulary, digits, style);
}
