using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>Writes values as <see cref="NumberText"/> reads them.</summary>
public static class NumberWriter
{
    /// <summary>Beyond these a number shows the noise of its arithmetic.</summary>
    public const int MostDigits = 10;

    /// <summary>
    /// The canonical text of a value. Trailing zeros after the decimal point are left out, but an amount of money has no single
    /// decimal where <paramref name="digits"/> give two. A unit that is written as <c>none</c> and has a dimension is a label, such
    /// as a calendar year: all its digits are written and no comma.
    /// </summary>
    /// <param name="value">In <paramref name="unit"/>, finite; or +∞, which is <c>never</c>.</param>
    /// <param name="digits">Significant digits, from 2 (fewer would not read back: "60,000" has two) to <see cref="MostDigits"/>; see <see cref="HonestDigits"/> for more than two.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither finite nor +∞, or the digits are out of range.</exception>
    public static string Write(
        double value, Unit unit, UnitVocabulary vocabulary, int digits = 2, NumberStyle style = NumberStyle.Brief)
    {
        if (double.IsPositiveInfinity(value))
            return "never";
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is finite or +∞.");
        var sign = value < 0 ? "\u2212" : "";
        var text = Unsigned(Math.Abs(value), unit, vocabulary, digits, style);
        return sign + text + (style == NumberStyle.Full ? Denominator(unit) : "");
    }

    private static string Unsigned(double size, Unit unit, UnitVocabulary vocabulary, int digits, NumberStyle style)
    {
        var scale = unit.Numerator.Scale;
        switch (UnitShapes.ShapeOf(unit))
        {
            case UnitShape.Bare when !unit.Numerator.IsDimensionless:
                return DecimalLayout.Of(size, MostDigits, NumberStyle.Brief).Label;
            case UnitShape.Bare:
                return DecimalLayout.Of(size, digits, style).Text;
            case UnitShape.Percent:
                var share = DecimalLayout.Of(size * scale * 100, digits, style);
                return share.Text + (share.HasMagnitudeWord ? " per cent" : "%");
            case UnitShape.Times:
                var multiple = DecimalLayout.Of(size * scale, digits, style);
                return multiple.Text + (multiple.HasMagnitudeWord ? " times" : "×");
            case UnitShape.Currency when vocabulary.MoneyOf(unit.Numerator) is var (sign, currency):
                return sign + DecimalLayout.Of(size * scale / currency.Unit.Scale, digits, style).Money;
            default:
                var number = DecimalLayout.Of(size, digits, style);
                return $"{number.Text} {Numerator(unit, number.Text == "1")}";
        }
    }

    /// <summary>The units before the bar; only the last of several takes the plural: <c>GPU-hours</c>.</summary>
    private static string Numerator(Unit unit, bool isOne)
    {
        var above = unit.Terms.Where(t => t.Power > 0).ToList();
        return string.Join('-', above.Select((t, i) => Named(t, isSingular: isOne || i < above.Count - 1)));
    }

    private static string Named(UnitTerm term, bool isSingular)
    {
        if (term.Power > 1)
            return $"{term.Name.Symbol}^{term.Power}";
        var name = isSingular ? term.Name.Singular : term.Name.Plural;
        return term.Name.Display == UnitDisplay.Symbol || name.Length == 0 ? term.Name.Symbol : name;
    }

    private static string Denominator(Unit unit) => UnitShapes.Below(unit) switch
    {
        [{ Singular: var time }] when TimeNames.Contains(time) => (time == "hour" ? " an " : " a ") + time,
        var below => string.Concat(below.Select(name => " per " + Below(name))),
    };

    private static string Below(UnitName name) =>
        TimeNames.Contains(name.Singular) ? name.Singular : Named(new UnitTerm(name, 1), isSingular: true);
}
