using System.Globalization;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Site.Prose;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>The cheapest way to disagree with a conclusion, in words.</summary>
/// <param name="Moves">Each input with where it goes.</param>
/// <param name="Length">In half-ranges, to two decimals.</param>
/// <param name="Alone">The input that turns it soonest alone and within its range, and how far it
/// has to go, in half-ranges; null where none does or it is the only one that moves.</param>
internal sealed record DisagreementWords(
    IReadOnlyList<(Input Input, TurnWords Words)> Moves, string Length,
        (Input Input, string Length)? Alone)
{
    /// <summary>How many moves a sentence names; the others are smaller.</summary>
    public const int MaxNamed = 4;

    /// <summary>A shorter move shows as zero.</summary>
    private const double Least = 0.005;

    /// <summary>Whether the base case stands where the conclusion turns.</summary>
    public bool IsAtOnce { get; private init; }

    /// <summary>
    /// Null for a condition on odds or percentiles, which no single case turns; without moves where
    /// none within the ranges was found.
    /// </summary>
    public static DisagreementWords? Create(Verdict verdict, Workbook workbook)
    {
        if (verdict.Conclusion.Condition is null or { IsOnDraws: true })
            return null;
        if (verdict.Joint is not { } joint)
            return new([], "", null);
        TurnWords Words(Input input, double value) =>
            TurnWords.Create(new FlipPoint(input, value, value > input.Value), workbook);
        var alone = verdict.Flips.Where(f => f.IsFragile).Select(
            f => (f.Input, Length: LengthOf(f)))
            .OrderBy(f => f.Length).Take(joint.Moves.Count > 1 ? 1 : 0).ToList();
        return new(
            [.. joint.Moves.Select(m => (m.Input, Words(m.Input, m.Value)))],
            Written(joint.Length),
            alone is [var one] ? (one.Input, Written(one.Length)) : null)
        {
            IsAtOnce = joint.Length < Least,
        };
    }

    /// <summary>In one line, for a terminal.</summary>
    public string Line => Moves.Count == 0
        ? "no move within the ranges that we find turns it"
        : $"{string.Join(", ", Moves.Take(MaxNamed).Select(m => $"{m.Input.Id} {m.Words.Value} ({m.Words.Taken.Replace('\u00A0', ' ')})"))}"
            + (Moves.Count > MaxNamed ? $" and {Phrases.Count(Moves.Count - MaxNamed, "smaller move", "smaller moves")}" : "")
            + $": {Length} half-ranges"
            + (Alone is { } alone ? $"; {alone.Input.Id} alone {alone.Length}" : "");

    private static double LengthOf(FlipPoint flip) =>
        Math.Abs(flip.Value - flip.Input.Value) / (
            (flip.Input.Fact.Range.High - flip.Input.Fact.Range.Low) / 2);

    private static string Written(double length) =>
        length.ToString("0.00", CultureInfo.InvariantCulture);
}
