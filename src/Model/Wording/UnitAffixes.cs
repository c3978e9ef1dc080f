using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>What stands around the digits of a number in a figure.</summary>
/// <param name="Factor">
/// How many of what the digits count one of the value's unit is: 100 for a share, 1000 for
/// thousands of dollars.
/// </param>
/// <param name="Shape">Decides where magnitudes begin and how many decimals there may be.</param>
/// <param name="Prefix">A currency sign or nothing.</param>
/// <param name="Singular">After the digits of exactly one.</param>
/// <param name="Plural">After all others.</param>
/// <param name="IsLabel">
/// Whether the number names something, such as a calendar year, and is neither rounded nor grouped.
/// </param>
internal sealed record UnitAffixes(double Factor, UnitShape Shape, string Prefix, string Singular, string Plural, bool IsLabel)
{
    /// <summary>
    /// The size from which a magnitude is written: thousands of money are "$29k", those of other
    /// things are "29,000".
    /// </summary>
    public double MinWithMagnitude => Shape switch
    {
        UnitShape.Percent => double.PositiveInfinity,
        UnitShape.Currency => 1e4,
        _ => 1e6,
    };

    /// <param name="hasWords">
    /// Whether the words of the unit are written, where it is no rate: what a rate is per would
    /// have to be said too, and its heading says both.
    /// </param>
    public static UnitAffixes Create(Unit unit, UnitVocabulary vocabulary, bool hasWords)
    {
        var (above, scale) = (unit.Numerator, unit.Numerator.Scale);
        var shape = UnitShapes.ShapeOf(unit);
        if (shape == UnitShape.Currency && vocabulary.MoneyOf(above) is var (sign, currency))
            return new UnitAffixes(scale / currency.Unit.Scale, shape, sign, "", "", false);
        if (shape is UnitShape.Percent or UnitShape.Times)
            return new UnitAffixes(shape == UnitShape.Percent ? 100 * scale : scale, shape, "", Percent(shape), Percent(shape), false);
        if (shape == UnitShape.Bare)
            return new UnitAffixes(1, shape, "", "", "", IsLabel: !above.IsDimensionless);
        if (above.Terms is [{ Power: 1, Name: { Display: UnitDisplay.Symbol, Symbol: var symbol } }])
            return new UnitAffixes(1, UnitShape.Measure, "", " " + symbol, " " + symbol, false);
        if (!hasWords || UnitShapes.Below(unit).Count > 0)
            return new UnitAffixes(1, UnitShape.Measure, "", "", "", false);
        var (factor, spoken) = vocabulary.WithoutMagnitude(unit);
        return new UnitAffixes(
            factor, UnitShape.Measure, "", " " + UnitPhrase.Numerator(spoken, isOne: true), " " + UnitPhrase.Numerator(spoken, isOne: false), false);
    }

    private static string Percent(UnitShape shape) => shape == UnitShape.Percent ? "%" : "";
}
