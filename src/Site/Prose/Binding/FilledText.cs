using Markdig.Syntax.Inlines;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// The text of a number that its author left to the build, and how it reads. What is counted is
/// written in full, and a unit that follows the link is not said twice.
/// </summary>
internal sealed record FilledText(string Text, NumberReading? Reading)
{
    /// <summary>Below this a whole number is no longer to write than a rounded one.</summary>
    private const int ShortWhole = 1000;

    public static FilledText Write(NumberReference number, LinkInline link, UnitVocabulary vocabulary)
    {
        var (value, unit) = (number.Estimate.Value, number.Quantity.Unit);
        var size = number.Pin is null ? value : Math.Abs(value);
        var text = NumberWriter.Write(size, unit, vocabulary, DigitsOf(number));
        return Shorten(text, size, unit, link, vocabulary)
            ?? new(text, NumberText.Check(text, size, unit, vocabulary).Reading);
    }

    /// <summary>The text of a value without a pin, such as one at which a conclusion turns.</summary>
    public static FilledText Write(Estimate estimate, LinkInline link, UnitVocabulary vocabulary)
    {
        var text = NumberWriter.Write(estimate.Value, estimate.Unit, vocabulary);
        return Shorten(text, estimate.Value, estimate.Unit, link, vocabulary)
            ?? new(text, NumberText.Check(text, estimate.Value, estimate.Unit, vocabulary).Reading);
    }

    private static int DigitsOf(NumberReference number)
    {
        var (value, isExact) = (number.Estimate.Value, (number.Estimate.High ?? 0) == (number.Estimate.Low ?? 0));
        if (number.Quantity is CountQuantity)
            return NumberWriter.MaxDigits;
        return isExact && value == Math.Floor(value) && Math.Abs(value) < ShortWhole ? 3 : 2;
    }

    /// <summary>Without its last words, where they follow the link; null where none do.</summary>
    private static FilledText? Shorten(string text, double value, Unit unit, LinkInline link, UnitVocabulary vocabulary)
    {
        for (var end = text.LastIndexOf(' '); end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            var shorter = text[..end];
            if (NumberBinder.HasUnitBehind(link, shorter, value, unit, vocabulary)
                && NumberText.Check(shorter, value, unit, vocabulary, allowBare: true) is { Outcome: NumberOutcome.Matches } check)
            {
                return new(shorter, check.Reading);
            }
        }

        return null;
    }
}
