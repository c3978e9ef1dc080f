using System.Globalization;
using Standoff.Model.Wording;
using Standoff.Site.Consequences;
using Standoff.Site.Editions;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Evaluation;

/// <summary>What a case changes, for a terminal: what falls first, then what moves.</summary>
internal static class EffectsText
{
    /// <summary>How many results are told.</summary>
    private const int MaxResults = 20;

    private static readonly (string Title, string[] Codes)[] Sorts =
    [
        ("Comparisons that no longer hold", [TurnedCodes.Comparison, TurnedCodes.Ranking, TurnedCodes.Identity]),
        ("Pinned signs that turn", [TurnedCodes.Sign]),
        ("Titles of figures that no longer hold", [TurnedCodes.Title]),
        ("Links to what falls", [TurnedCodes.Target]),
    ];

    /// <param name="vocabulary">How units are written.</param>
    public static string Write(BuildEffects effects, UnitVocabulary vocabulary)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var fact in effects.Facts)
            text.WriteLine($"{fact.Quantity.Id}: {fact.Told(vocabulary)}");
        WritePart(text, "Conclusions that fall, and answers that turn", effects.Findings, f => Finding(f, vocabulary));
        foreach (var (title, codes) in Sorts)
            WritePart(text, title, [.. effects.Words.Where(w => codes.Contains(w.Found.Kind.Code))], w => [Words(w, vocabulary)]);
        WritePart(
            text, "Results that move, what surprises most first", effects.Results, r => Result(r, vocabulary), MaxResults);
        if (effects.Findings.Count + effects.Words.Count == 0)
            text.WriteLine("\nNothing falls: every conclusion, comparison and pinned sign holds in this case too.");
        return text.ToString();
    }

    /// <param name="max">How many are told; the rest is counted.</param>
    private static void WritePart<T>(
        StringWriter text, string title, IReadOnlyList<T> all, Func<T, IEnumerable<string>> write, int max = int.MaxValue)
    {
        if (all.Count == 0)
            return;
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{title} ({all.Count})"));
        foreach (var line in all.Take(max).SelectMany(write))
            text.WriteLine("  " + PrintableText.Create(line));
        if (all.Count > max)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {all.Count - max} more"));
    }

    private static IEnumerable<string> Finding(TurnedFinding finding, UnitVocabulary vocabulary)
    {
        var answer = finding.State.Kind == FindingKind.Question
            ? finding.State.Holds ? "is yes now" : "is no now"
            : finding.State.Holds ? "holds again" : "falls";
        yield return $"{finding.Id} {answer}: {finding.State.Sentence} ({finding.State.At})";
        foreach (var mover in finding.Movers)
            yield return "    " + mover.Told(vocabulary);
        if (finding.Movers.Count == 0)
            yield return "    no single fact turns it";
    }

    /// <summary>Without the way out: nothing of it has been written.</summary>
    private static string Words(TurnedWords words, UnitVocabulary vocabulary)
    {
        var (message, turns) = (words.Found.Message, words.Movers.Where(m => m.Turn is not null).ToList());
        var way = message.LastIndexOf("; ", StringComparison.Ordinal);
        return $"{words.Found.Place}: {(way < 0 ? message : message[..way])}"
            + string.Concat(turns.Select(m => $" ({m.Fact.Quantity.Id} turns it at {m.TurnsAt(vocabulary)})"));
    }

    private static IEnumerable<string> Result(MovedNumber result, UnitVocabulary vocabulary)
    {
        yield return $"{(result.HasLeftRange ? "!" : " ")} {result.Quantity.Id}: {result.Told(vocabulary)}"
            + (result.HasLeftRange ? $", outside its 5th to 95th percentile ({result.RangeTold(vocabulary)})" : "");
    }
}
