using Standoff.Model.Quantities;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>A number in running text that no reference binds.</summary>
/// <param name="Offset">Of its first character, from zero.</param>
/// <param name="Text">As written, with currency, magnitude, unit and what it is per where these
/// are attached.</param>
public readonly record struct Numeral(int Offset, string Text)
{
    public int Length => Text.Length;
}

/// <summary>
/// Finds what a reader takes for a number, by the <see cref="NumeralRules"/>.
/// </summary>
public static class Numerals
{
    private const int MaxSuggestions = 3;

    /// <summary>All unbound numerals in order; they do not overlap.</summary>
    /// <param name="text">Plain text of one run; white space of any kind separates words.</param>
    public static IReadOnlyList<Numeral> In(
        string text, UnitVocabulary vocabulary, NameList names) =>
        [.. NumeralScanner.Scan(new NumeralText(text, vocabulary, names))];

    /// <summary>
    /// What a numeral in words comes to, such as 0.4 for <c>two fifths</c>; null where it is in
    /// digits or says no single number.
    /// </summary>
    public static double? ValueOfWords(string numeral) =>
        numeral.Any(char.IsDigit) ? null : WordNumbers.ValueOf(numeral);

    /// <summary>
    /// Ids of the quantities that a numeral may have meant, at most three: first those whose unit
    /// it says, then those that it fits without a unit, then those that it fits but for the sign;
    /// among equals the nearest, then by id. A numeral in words means no count of rows, and no share
    /// or sum of money whose unit it does not say.
    /// </summary>
    /// <param name="text">A numeral as <see cref="In"/> reports it; number words are
    /// understood.</param>
    public static IReadOnlyList<string> Fitting(
        string text, IEnumerable<Quantity> quantities, UnitVocabulary vocabulary)
    {
        var readings = NumberText.Read(NumeralWords.ToDigits(text), vocabulary);
        // Words count no rows of a table, and "twice" or "a dozen" is no bare share or sum.
        var isInWords = !text.Any(char.IsDigit);
        return [.. quantities
            .Where(q => !isInWords || q is not CountQuantity)
            .Select(q => (q.Id, q.Unit, Fit: Fit(readings, q)))
            .Where(x => x.Fit is { Rank: var rank } && (rank == 0 || !isInWords || CountsThings(readings, x.Unit)))
            .OrderBy(x => x.Fit!.Value.Rank)
            .ThenBy(x => x.Fit!.Value.Distance)
            .ThenBy(x => x.Id, StringComparer.Ordinal)
            .Take(MaxSuggestions)
            .Select(x => x.Id)];
    }

    /// <summary>Whether a numeral says a value, with its unit or without one.</summary>
    /// <param name="text">A numeral as <see cref="In"/> reports it; number words are
    /// understood.</param>
    /// <param name="value">In <paramref name="unit"/>.</param>
    public static bool Says(string text, double value, Unit unit, UnitVocabulary vocabulary) =>
        NumberText.Check(NumeralWords.ToDigits(text), value, unit, vocabulary, allowBare: true).Outcome == NumberOutcome.Matches;

    /// <summary>Whether a number without a unit may be the count of what a unit measures.</summary>
    private static bool CountsThings(IReadOnlyList<NumberReading> readings, Unit unit) =>
        readings.Any(r => r.Form is not (NumberForm.Bare or NumberForm.Share or NumberForm.Multiple))
        || UnitShapes.ShapeOf(unit.Plain) is UnitShape.Bare or UnitShape.Measure;

    /// <summary>Distance is in halves of the last digit, from zero to about one.</summary>
    private static (
        int Rank, double Distance)? Fit(IReadOnlyList<NumberReading> readings, Quantity quantity)
    {
        var unit = quantity.Unit.Plain;
        foreach (var (rank, bare, absolute) in new[] { (0, false, false), (1, true, false), (2, true, true) })
        {
            var (outcome, reading) = NumberText.Best(readings, quantity.Value, unit, bare, absolute);
            if (outcome == NumberOutcome.Matches)
                return (rank, Distance(reading!, absolute ? Math.Abs(quantity.Value) : quantity.Value, unit));
        }

        return null;
    }

    private static double Distance(NumberReading reading, double value, Unit unit)
    {
        if (reading.Form == NumberForm.Never)
            return 0;
        var factor = UnitFit.FactorTo(reading, unit, allowBare: true) ?? 1;
        return Math.Round(Math.Abs((value * factor) - reading.Number) / reading.HalfWidth, 9);
    }
}
