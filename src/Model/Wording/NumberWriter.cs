using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>
/// Writes values of one unit as <see cref="NumberText"/> reads them: the only writer of numbers,
/// whether they stand in a sentence, at a mark, on an axis or in a table. Kinds of a unit are
/// written alike.
/// </summary>
public sealed class NumberWriter(Unit unit, UnitVocabulary vocabulary)
{
    private readonly Unit _unit = unit.Plain;

    private NumberPattern Pattern => field ??= NumberPattern.Of(_unit, vocabulary);

    /// <summary>Beyond these a number shows the noise of its arithmetic.</summary>
    public const int MaxDigits = 10;

    /// <summary>Without kinds.</summary>
    public Unit Unit => _unit;

    /// <summary>
    /// The canonical text of a value that stands alone. Trailing zeros after the decimal point are
    /// left out in prose, but an amount of money has no single decimal where
    /// <paramref name="digits"/> give two. A unit that is written as <c>none</c> and has a
    /// dimension is a label, such as a calendar year: in every style all its digits are written and
    /// no comma.
    /// </summary>
    /// <param name="value">Finite; or +∞, which is <c>never</c> in every style.</param>
    /// <param name="digits">
    /// Significant digits, from 2 (fewer would not read back: "60,000" has two) to
    /// <see cref="MaxDigits"/>; see <see cref="HonestDigits"/> for more than two. The styles Axis,
    /// Compact and Cell have their own.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither finite nor +∞, or the digits are out of range.
    /// </exception>
    public string Write(double value, NumberStyle style = NumberStyle.Brief, int digits = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(digits, Math.Clamp(digits, 2, MaxDigits));
        if (!NumberColumn.IsWritable(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is finite or +∞.");
        if (double.IsPositiveInfinity(value))
            return NumberColumn.Never;
        if (style is NumberStyle.Brief or NumberStyle.Full)
            return (value < 0 ? "\u2212" : "") + Spoken(Math.Abs(value), digits) + (style == NumberStyle.Full ? UnitPhrase.Denominator(_unit) : "");
        var (size, suited) = style == NumberStyle.Cell ? (value, _unit) : vocabulary.SuitedTo(value, _unit);
        var affixes = UnitAffixes.Create(suited, vocabulary, hasWords: style is NumberStyle.Compact or NumberStyle.Printed);
        return (style switch
        {
            NumberStyle.Axis => NumberColumn.CreateAxis([size], affixes),
            NumberStyle.Compact => NumberColumn.CreateCompact(size, affixes),
            NumberStyle.Printed => NumberColumn.CreatePrinted(size, affixes, digits),
            _ => NumberColumn.CreateCell(size, affixes),
        }).Write(size);
    }

    /// <summary>
    /// A value that stands alone, like <see cref="Write(double, NumberStyle, int)"/>.
    /// </summary>
    /// <param name="value">In <paramref name="unit"/>.</param>
    public static string Write(
        double value, Unit unit, UnitVocabulary vocabulary, int digits = 2, NumberStyle style = NumberStyle.Brief) =>
        new NumberWriter(unit, vocabulary).Write(value, style, digits);

    /// <summary>
    /// Values that one drawing compares: two digits of the greatest, small amounts in cents.
    /// </summary>
    /// <param name="values">At least one.</param>
    public NumberColumn Compare(IReadOnlyCollection<double> values) =>
        NumberColumn.CreateCompared(values, UnitAffixes.Create(_unit, vocabulary, hasWords: true));

    /// <summary>
    /// The ends of a range and what lies between: two digits of the smallest that is not zero.
    /// </summary>
    /// <param name="values">At least one.</param>
    public NumberColumn Span(IReadOnlyCollection<double> values) =>
        NumberColumn.CreateRange(values, UnitAffixes.Create(_unit, vocabulary, hasWords: true));

    /// <summary>
    /// Ticks of a linear axis: no more decimals than tell them apart, zero without a sign or a
    /// symbol.
    /// </summary>
    /// <param name="ticks">At least one.</param>
    public NumberColumn Ticks(IReadOnlyCollection<double> ticks) =>
        NumberColumn.CreateAxis(ticks, UnitAffixes.Create(_unit, vocabulary, hasWords: false));

    /// <summary>
    /// Cells of a table that are compared: four digits of the greatest or as few as write all in full,
    /// the same decimals for all and no magnitude; of percentages one decimal, or two where all end there.
    /// </summary>
    /// <param name="values">May be none.</param>
    public NumberColumn Cells(IReadOnlyCollection<double> values) =>
        NumberColumn.CreateCells(values, UnitAffixes.Create(_unit, vocabulary, hasWords: false));

    private string Spoken(double value, int digits)
    {
        var (shape, scale, singular, plural) = Pattern;
        if (shape == NumberPattern.Label)
            return DecimalLayout.Create(value * scale, MaxDigits, hasMagnitude: false).Label;
        var number = DecimalLayout.Create(value * scale, digits);
        return shape switch
        {
            NumberPattern.Bare => number.Text,
            NumberPattern.Percent => number.Text + (number.HasMagnitude ? " per cent" : "%"),
            NumberPattern.Times => number.Text + (number.HasMagnitude ? " times" : "×"),
            NumberPattern.Money => singular + number.Money,
            _ => $"{number.Text} {(number.Text == "1" ? singular : plural)}",
        };
    }
}
