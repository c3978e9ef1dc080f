using System.Text.RegularExpressions;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>What the words behind a number make of it: <c>$18 billion</c> and <c> a year</c>.</summary>
public static partial class NumberSequel
{
    /// <summary>A unit and what it is per have no more words.</summary>
    private const int MaxWords = 6;

    /// <summary>
    /// The longest run of words behind a number that is read as more of it.
    /// </summary>
    /// <param name="text">As the number is written.</param>
    /// <param name="after">What stands right behind it.</param>
    /// <param name="value">In <paramref name="unit"/>.</param>
    /// <returns>Length in <paramref name="after"/>, zero where nothing goes on; and whether the
    /// whole still says the value. A count without a unit may count any thing.</returns>
    public static (int Length, bool Fits) Read(string text, string after, double value, Unit unit, UnitVocabulary vocabulary)
    {
        foreach (var end in Words().Matches(after).Take(MaxWords).Select(m => m.Index + m.Length).Reverse())
        {
            var readings = NumberText.Read(text + after[..end], vocabulary);
            if (readings.Count == 0)
                continue;
            var isAbsolute = value < 0 && !readings[0].IsSigned;
            var (outcome, _) = NumberText.Best(readings, value, unit.Plain, allowBare: false, isAbsolute);
            return (end, outcome == NumberOutcome.Matches || (IsCount(unit.Plain) && readings.All(CountsThings)));
        }

        return (0, true);
    }

    /// <summary>
    /// Length of a unit that measures and stands right behind a number which has one of its own:
    /// <c> GW</c> behind <c>$18 billion</c>; zero where none does. Singulars are left alone, which
    /// say what is so large: "an $18 billion dollar loan".
    /// </summary>
    /// <param name="reading">Of the number.</param>
    /// <param name="after">What stands right behind it.</param>
    public static int FindSecondUnit(NumberReading reading, string after, UnitVocabulary vocabulary)
    {
        if (reading.Form is NumberForm.Bare || !after.StartsWith(' '))
            return 0;
        return vocabulary.WordAt(after, 1) is { Name.Display: UnitDisplay.Symbol or UnitDisplay.Currency } word
            && (word.IsSymbol || word.Text == word.Name.Plural)
            ? word.Text.Length + 1
            : 0;
    }

    private static bool IsCount(Unit unit) => UnitShapes.ShapeOf(unit) is UnitShape.Bare or UnitShape.Times;

    private static bool CountsThings(NumberReading reading) =>
        reading is { Form: NumberForm.Measured, Denominator.Terms.IsEmpty: true }
        && reading.Numerator.Terms.All(t => !UnitVocabulary.IsMeasure(t.Name));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+|[%×²³]")]
    private static partial Regex Words();
}
