using System.Globalization;
using Standoff.Model.Wording;
using Standoff.Site.Editions;
using Standoff.Site.Publishing;
using Standoff.Site.Wording;

namespace Standoff.Site.Consequences;

/// <summary>What a change brings about, for a terminal: what falls first, then what moves.</summary>
internal static class EffectsText
{
    /// <summary>How many results are told.</summary>
    private const int MaxResults = 20;

    /// <summary>Characters of a paragraph in a line.</summary>
    private const int MaxWords = 70;

    private static readonly (string Title, string[] Codes)[] Sorts =
    [
        ("Comparisons that no longer hold",
            [TurnedCodes.Comparison, TurnedCodes.Ranking, TurnedCodes.Change, TurnedCodes.Part, TurnedCodes.Identity]),
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
        WritePart(text, "Conclusions that fall, and answers that turn", effects.Findings, f =>
            Finding(f, vocabulary));
        foreach (var (title, codes) in Sorts)
            WritePart(text, title, [.. effects.Words.Where(
                w => codes.Contains(w.Found.Kind.Code))], w => [Words(w, vocabulary)]);
        WritePart(
            text, "Results that move, what surprises most first", effects.Results, r =>
                Result(r, vocabulary), MaxResults);
        if (effects.Findings.Count + effects.Words.Count == 0)
            text.WriteLine("\nNothing falls: every conclusion, comparison and pinned sign holds in this case too.");
        return text.ToString();
    }

    /// <summary>
    /// A headline and the heaviest effects below it; empty where nothing moved and nothing falls.
    /// </summary>
    /// <param name="lines">At most so many in all; at least three.</param>
    public static string WriteBrief(BuildEffects effects, UnitVocabulary vocabulary, int lines)
    {
        IReadOnlyList<string> all =
        [
            .. effects.Facts.Select(f => $"{f.Quantity.Id}: {f.Told(vocabulary)}"),
            .. effects.Findings.Select(f => $"! {f.Id} {Answer(f)}{Turns(f.Movers, vocabulary)}"),
            .. effects.Words.Where(w => w.Found.Kind.Code != TurnedCodes.Conclusion).Select(
                w => $"! {Words(w, vocabulary)}"),
            .. effects.Results.SelectMany(r => Result(r, vocabulary)),
            .. effects.Comparison.Changes.Where(c => c.Sort == ChangeSort.Text).Select(
                c => $"  {c.Id}: {Phrases.Shorten(c.After ?? c.Before!, MaxWords)}"),
        ];
        if (all.Count == 0)
            return "";
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine($"Since the last good state: {Count(effects)}");
        var shown = all.Count < lines ? all.Count : lines - 2;
        foreach (var line in all.Take(shown))
            text.WriteLine("  " + PrintableText.Create(line));
        if (shown < all.Count)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  and {all.Count - shown} more, in the page"));
        return text.ToString();
    }

    /// <summary><c>2 conclusions turn, 3 statements no longer hold, 40 results move</c>.</summary>
    public static string Count(BuildEffects effects)
    {
        var words = effects.Words.Count(w => w.Found.Kind.Code != TurnedCodes.Conclusion);
        var texts = effects.Comparison.Changes.Count(c => c.Sort == ChangeSort.Text);
        string[] parts =
        [
            Part(effects.Findings.Count, "conclusion turns", "conclusions turn"),
            Part(words, "statement no longer holds", "statements no longer hold"),
            Part(effects.Facts.Count, "fact moves", "facts move"),
            Part(effects.Results.Count, "result moves", "results move"),
            Part(texts, "paragraph changes", "paragraphs change"),
        ];
        var told = string.Join(", ", parts.Where(p => p.Length > 0));
        return told.Length > 0 ? told : "nothing moved";
    }

    private static string Part(int count, string one, string several) =>
        count == 0 ? "" : Phrases.Count(count, one, several);

    /// <param name="max">How many are told; the rest is counted.</param>
    private static void WritePart<T>(
        StringWriter text, string title, IReadOnlyList<T> all, Func<T, IEnumerable<string>> write,
            int max = int.MaxValue)
    {
        if (all.Count == 0)
            return;
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{title} ({all.Count})"));
        foreach (var line in all.Take(max).SelectMany(write))
            text.WriteLine("  " + PrintableText.Create(line));
        if (all.Count > max)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  and {all.Count - max} more"));
    }

    /// <summary><c>falls</c>, <c>is yes now</c>.</summary>
    public static string Answer(TurnedFinding finding) =>
        finding.State.Kind == FindingKind.Question
        ? finding.State.Holds ? "is yes now" : "is no now"
        : finding.State.Holds ? "holds again" : "falls";

    private static IEnumerable<string> Finding(TurnedFinding finding, UnitVocabulary vocabulary)
    {
        yield return $"{finding.Id} {Answer(finding)}: {finding.State.Sentence} ({finding.State.At})";
        foreach (var mover in finding.Movers)
            yield return "    " + mover.Told(vocabulary);
        if (finding.Movers.Count == 0)
            yield return "    no single fact turns it";
    }

    /// <summary>Without the way out: nothing of it has been written.</summary>
    private static string Words(MovedDiagnostic words, UnitVocabulary vocabulary)
    {
        var message = words.Found.Message;
        var way = message.LastIndexOf("; ", StringComparison.Ordinal);
        return $"{words.Found.Place}: {(way < 0 ? message : message[..way])}{Turns(words.Movers, vocabulary)}";
    }

    private static string Turns(IEnumerable<Mover> movers, UnitVocabulary vocabulary) =>
        string.Concat(movers.Where(m => m.Turn is not null).Select(
            m => $" ({m.Fact.Quantity.Id} turns it at {m.TurnsAt(vocabulary)})"));

    private static IEnumerable<string> Result(MovedNumber result, UnitVocabulary vocabulary)
    {
        yield return $"{(result.HasLeftRange ? "!" : " ")} {result.Quantity.Id}: {result.Told(vocabulary)}"
            + (result.HasLeftRange ? $", outside its 5th to 95th percentile ({result.RangeTold(vocabulary)})" : "");
    }
}
