using System.Globalization;
using Standoff.Model.Wording;
using Standoff.Site.Prose;

namespace Standoff.Site.Exploring;

/// <summary>
/// What a page has to say of a number beside its text, so that the browser can write another value
/// in the same form: which statistic it is, and a unit that its digits alone do not tell.
/// </summary>
internal static class WrittenForm
{
    /// <summary>Of a number that a case leaves alone.</summary>
    public const string Published = "published";

    /// <summary>Products of a few decimals are not exact.</summary>
    private const double Slack = 1e-9;

    /// <summary>With a blank before each; empty where the text tells all.</summary>
    public static string AttributesOf(NumberReference number, UnitVocabulary vocabulary)
    {
        if (number.IsPublished)
            return Attribute(Published);
        var of = number.Statistic is { } statistic ? Attribute(statistic.Name) : "";
        return FactorOf(number, vocabulary) is { } factor
            ? of + string.Create(CultureInfo.InvariantCulture, $" data-in=\"{factor:R}\"")
            : of;
    }

    /// <summary>
    /// Of a value at which a conclusion turns the side and the input: <c>over asic_price</c>. Odds
    /// have nothing.
    /// </summary>
    public static string AttributesOf(VerdictReference verdict) => verdict.Flip is { } flip
        ? Attribute($"{(flip.IsAbove ? "over" : "under")} {flip.Input.Id}")
        : "";

    /// <summary>
    /// How many of the unit as written one of the quantity's is; null where it is a power of ten
    /// times what its pattern says, which the browser sees.
    /// </summary>
    public static double? FactorOf(NumberReference number, UnitVocabulary vocabulary)
    {
        if (number.Reading is not { Number: not 0 } reading || !double.IsFinite(reading.Number)
            || NumberRephrasing.ValueOf(reading, number.Quantity.Unit.Plain) is not { } value)
            return null;
        var factor = reading.Number / value;
        var power = Math.Log10(Math.Abs(factor / NumberPattern.Of(number.Quantity.Unit, vocabulary).Scale));
        return Math.Abs(power - Math.Round(power)) > Slack ? factor : null;
    }

    private static string Attribute(string statistic) => $" data-of=\"{statistic}\"";
}
