using System.Globalization;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>
/// What stands around the digits of a number in prose, in the style
/// <see cref="NumberStyle.Brief"/>: all that a <see cref="NumberWriter"/>, or the script of a page,
/// needs to know of a unit.
/// </summary>
/// <param name="Shape">
/// <c>label</c> (all digits, no comma), <c>bare</c>, <c>percent</c>, <c>times</c>, <c>money</c> or
/// <c>measure</c>.
/// </param>
/// <param name="Scale">How many of what the digits count one of the unit is: 100 for a share.</param>
/// <param name="Singular">Of money its sign; of a measure the words behind exactly one.</param>
/// <param name="Plural">Of a measure the words behind all other numbers.</param>
public sealed record NumberPattern(string Shape, double Scale, string Singular, string Plural)
{
    internal const string Label = "label", Bare = "bare", Percent = "percent", Times = "times", Money = "money", Measure = "measure";

    /// <summary>Of one unit and vocabulary always the same, which is made once.</summary>
    public static NumberPattern Of(Unit unit, UnitVocabulary vocabulary) => vocabulary.Patterns.GetValue(unit, u => Create(u, vocabulary));

    private static NumberPattern Create(Unit unit, UnitVocabulary vocabulary)
    {
        var (factor, spoken) = vocabulary.WithoutMagnitude(unit.Plain);
        var scale = factor * spoken.Numerator.Scale;
        return UnitShapes.ShapeOf(spoken) switch
        {
            UnitShape.Bare when !spoken.Numerator.IsDimensionless => new(Label, factor, "", ""),
            UnitShape.Bare => new(Bare, factor, "", ""),
            UnitShape.Percent => new(Percent, scale * 100, "", ""),
            UnitShape.Times => new(Times, scale, "", ""),
            UnitShape.Currency when vocabulary.MoneyOf(spoken.Numerator) is var (sign, currency) => new(Money, scale / currency.Unit.Scale, sign, ""),
            _ => new(Measure, factor, UnitPhrase.Numerator(spoken, isOne: true), UnitPhrase.Numerator(spoken, isOne: false)),
        };
    }

    /// <summary>In one line, its parts joined by bars.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Shape}|{Scale:R}|{Singular}|{Plural}");
}
