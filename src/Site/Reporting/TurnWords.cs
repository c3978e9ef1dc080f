using Standoff.Model;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>A value at which a conclusion turns, in words.</summary>
/// <param name="Input">The input within a sentence: <c>the price of one Jalapeño chip</c>.</param>
/// <param name="Value">Where it turns; of a count the whole number that turns it.</param>
/// <param name="Ours">What the report takes.</param>
/// <param name="Range"><c>$19,000 to $49,000</c>; empty where the input has none.</param>
public sealed record TurnWords(string Input, string Value, string Ours, string Range)
{
    /// <summary>How many values a card shows, folded ones too.</summary>
    public const int MaxShown = 6;

    /// <summary><c>over </c>, <c>under </c>, or nothing for a count.</summary>
    public string Before { get; private init; } = "";

    /// <summary>Of a count <c> or more</c>, <c> or fewer</c>.</summary>
    public string Behind { get; private init; } = "";

    /// <summary><c>over $49,000</c>, <c>22 states or more</c>.</summary>
    public string Where => Before + Value + Behind;

    /// <summary><c>we take $29,000</c>.</summary>
    public string Taken =>
        Value == Ours ? "that is what we take" : $"we take {Typography.Number(Ours)}";

    /// <summary>
    /// More digits than two only where they tell the value from another, or the two are not near it.
    /// </summary>
    private const int MaxDigits = 4;

    /// <summary>
    /// How far of itself a value may lie from the words for it: a reader who tries just beyond them
    /// shall see it turn.
    /// </summary>
    private const double MaxRounding = 0.005;

    /// <summary>Greater counts are read as amounts.</summary>
    private const double MaxCounted = 1000;

    /// <summary>What two values of the same two digits are apart at most, of either.</summary>
    private const double RoundingOfTwo = 0.11;

    /// <summary>Beyond these two values are one, but for the noise of arithmetic.</summary>
    private const double Slack = 1e-6;

    private static readonly MadeOf<FlipPoint, TurnWords> Made = new();

    /// <summary>The same ones whenever they are asked for of the same workbook.</summary>
    public static TurnWords Create(FlipPoint flip, Workbook workbook) =>
        Made.Get(workbook, flip, Make);

    private static TurnWords Make(FlipPoint flip, Workbook workbook)
    {
        string Write(double value, int digits = 2) =>
            NumberWriter.Write(value, flip.Input.Unit, workbook.Vocabulary, digits);
        var turn = CountAt(flip) ?? flip.Value;
        List<double> others = [flip.Input.Value, .. FindNear(flip, workbook)];
        var least = IsNear(turn, SignificantDigits.Round(turn, 2)) ? 2 : 3;
        var digits = Enumerable.Range(least, MaxDigits - least)
            .FirstOrDefault(
                d => others.All(o => Write(turn, d) != Write(o, d)),
                others.Count > 1 ? MaxDigits - 1 : MaxDigits);
        var range = flip.Input.Fact.Range;
        return new TurnWords(
            NameOf(flip.Input),
            Write(turn, digits),
            Write(flip.Input.Value, digits),
            range.IsWide ? $"{Write(range.Low)} to {Write(range.High)}" : "")
        {
            Before = CountAt(flip) is not null ? "" : flip.IsAbove ? "over " : "under ",
            Behind = CountAt(flip) is null ? "" : flip.IsAbove ? " or more" : " or fewer",
        };
    }

    private static bool IsNear(double value, double rounded) =>
        Math.Abs(value - rounded) <= MaxRounding * Math.Abs(value);

    /// <summary>
    /// What the chapter publishes in the same unit and two digits cannot tell from the value. Shares
    /// are too many to be taken for one another.
    /// </summary>
    private static List<double> FindNear(FlipPoint flip, Workbook workbook)
    {
        if (flip.Input.Unit.IsDimensionless)
            return [];
        var (unit, rounded) = (flip.Input.Unit.Plain, SignificantDigits.Round(flip.Value, 2));
        // Units last: they cost most, and nearly all values differ before.
        return
        [
            .. from quantity in workbook.Quantities
               where quantity.Section == flip.Input.Section
               let apart = Math.Abs(quantity.Value - flip.Value)
               where apart > Slack * Math.Abs(flip.Value) && apart < RoundingOfTwo * Math.Abs(flip.Value)
               where SignificantDigits.Round(quantity.Value, 2) == rounded
               where quantity.Unit.Plain.Equals(unit)
               select quantity.Value,
        ];
    }

    /// <summary>
    /// The first whole number beyond a value, where the input counts things; null where it does not.
    /// </summary>
    private static double? CountAt(FlipPoint flip)
    {
        var range = flip.Input.Fact.Range;
        double[] taken = [flip.Input.Value, range.Low, range.High];
        if (!UnitVocabulary.IsCount(flip.Input.Unit)
            || Math.Abs(flip.Value) > MaxCounted
            || taken.Any(v => v != Math.Floor(v)))
            return null;
        // A value that is whole but for the noise of arithmetic is that number.
        var nearest = Math.Round(flip.Value);
        var value = Math.Abs(flip.Value - nearest) < Slack ? nearest : flip.Value;
        return flip.IsAbove ? Math.Floor(value) + 1 : Math.Ceiling(value) - 1;
    }

    /// <summary>A quantity within a sentence, in which names keep their capital.</summary>
    public static string NameOf(Model.Quantities.Quantity quantity, IdWords words) =>
        !quantity.HasShortName && words.BeginsWithName(quantity.Title) ? quantity.Title : NameOf(quantity);

    /// <summary>A quantity within a sentence.</summary>
    public static string NameOf(Model.Quantities.Quantity quantity) =>
        quantity.HasShortName ? $"the {quantity.Label!.ShortName.Text}" : Phrases.WithinSentence(quantity.Title);
}
