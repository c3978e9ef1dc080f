using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>A value at which a conclusion turns, in words.</summary>
/// <param name="Input">The input within a sentence: <c>the price of one Jalapeño chip</c>.</param>
/// <param name="Side"><c>over</c> or <c>under</c>.</param>
/// <param name="Value">Where it turns.</param>
/// <param name="Ours">What the report takes.</param>
/// <param name="Range"><c>$19,000 to $49,000</c>; empty where the input has none.</param>
public sealed record TurnWords(string Input, string Side, string Value, string Ours, string Range)
{
    /// <summary>How many values a card shows, folded ones too.</summary>
    public const int MaxShown = 6;

    /// <summary><c>we take $29,000</c>.</summary>
    public string Taken =>
        Value == Ours ? "that is what we take" : $"we take {Typography.Number(Ours)}";

    /// <summary>More digits than two only where they tell the two values apart.</summary>
    private const int MaxDigits = 4;

    public static TurnWords Create(FlipPoint flip, UnitVocabulary vocabulary)
    {
        string Write(double value, int digits = 2) =>
            NumberWriter.Write(value, flip.Input.Unit, vocabulary, digits);
        var digits = Enumerable.Range(2, MaxDigits - 2)
            .FirstOrDefault(d => Write(flip.Value, d) != Write(flip.Input.Value, d), MaxDigits);
        var range = flip.Input.Fact.Range;
        return new TurnWords(
            NameOf(flip.Input),
            flip.IsAbove ? "over" : "under",
            Write(flip.Value, digits),
            Write(flip.Input.Value, digits),
            range.IsWide ? $"{Write(range.Low)} to {Write(range.High)}" : "");
    }

    /// <summary>A quantity within a sentence.</summary>
    public static string NameOf(Model.Quantities.Quantity quantity) =>
        quantity.HasShortName ? $"the {quantity.Label!.ShortName.Text}" : Phrases.WithinSentence(quantity.Title);
}
