using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// What stands around a bound number must leave it what it is: no word or sign before or behind it
/// may multiply, divide, negate or pass it, and a unit that follows must be its own.
/// </summary>
internal sealed class SurroundingsCheck(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
{
    /// <summary>
    /// No word that changes a number stands farther from it, and no unit is longer.
    /// </summary>
    private const int Reach = 80;

    /// <summary>Reports SR4081 to SR4084, SR4107, SR4114.</summary>
    public static void Check(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
    {
        var check = new SurroundingsCheck(block, workbook, diagnostics);
        foreach (var link in block.Links)
        {
            if (block.Meanings.Of(link) is NumberReference number)
                check.Check(link, number);
            else if (block.Meanings.Of(link) is VerdictReference verdict)
                check.Check(link, verdict);
        }
    }

    private void Check(LinkInline link, NumberReference number)
    {
        var (before, after) = Around(link);
        if (WordsAround.TurningBefore(before) is { Success: true } turn && !IsFurther(turn, link, number))
            ReportTurned(turn, link, before, number.Text);
        else if (WordsAround.DenialBefore(before) is { Success: true } denial && !IsSourced(link))
            ReportTurned(denial, link, before, number.Text);
        else if (number.Reading is { } reading)
            new BoundCheck(block, workbook, diagnostics).Check(StartOf(link), before, after, number, reading);
        CheckUnit(link, before, after, new Said(number.Text, number.Quantity.Id, number.Estimate, number.Reading) { IsRight = number.IsRight });
    }

    private void Check(LinkInline link, VerdictReference verdict)
    {
        var (before, after) = Around(link);
        var isOdds = link.Url?.StartsWith("odds:", StringComparison.Ordinal) == true;
        var turn = isOdds ? WordsAround.DegreeBefore(before) : WordsAround.TurningBefore(before);
        if (turn.Success && isOdds)
            diagnostics.Add(DiagnosticCatalogue.TurnedOdds(PlaceBefore(turn, link, before), turn.Value.Trim(), verdict.Text));
        else if (turn.Success)
            ReportTurned(turn, link, before, verdict.Text);
        if (verdict.Estimate is { } estimate)
            CheckUnit(link, before, after, new Said(verdict.Text, verdict.Name, estimate, verdict.Reading));
        else if (WordsAround.TurningBehind(after) is { Success: true } behind)
            ReportTurnedBehind(behind, link, verdict.Text);
    }

    /// <summary>An adverb before a number and what stands behind it are of its unit.</summary>
    private void CheckUnit(LinkInline link, string before, string after, Said number)
    {
        if (WordsAround.RateBefore(before) is { Success: true } rate && !IsPer(number, rate.Value.Trim()))
            ReportUnit(StartOf(link) - before.Length + rate.Index, rate.Value.TrimEnd(), number);
        // Of a number that is wrong itself no unit can be told.
        if (number.IsRight)
            CheckBehind(link, after, number);
    }

    private void CheckBehind(LinkInline link, string after, Said number)
    {
        var (length, fits) = NumberSequel.Read(number.Text, after, number.Estimate.Value, number.Unit, workbook.Vocabulary);
        var sequel = after[..length].Trim();
        if (length > 0 && (fits || IsOtherPhrase(sequel, after[length..])))
            CheckFurther(link, after[length..], length, number);
        else if (length > 0)
            ReportUnit(StartOf(link) + 1, after[..length], number);
        else if (number.Reading is { } reading && NumberSequel.FindSecondUnit(reading, after, workbook.Vocabulary) is > 0 and var second)
            ReportUnit(StartOf(link) + 1, after[..second], number);
        else if (WordsAround.PointsBehind(after) is { Success: true } points && number.Reading?.Form is not NumberForm.Bare)
            ReportUnit(StartOf(link) + 1, points.Value, number);
        else if (WordsAround.RateBehind(after) is { Success: true } rate && !IsPer(number, rate.Groups["what"].Value))
            ReportUnit(StartOf(link) + 1, rate.Value, number);
        else if (WordsAround.TurningBehind(after) is { Success: true } turn)
            ReportTurnedBehind(turn, link, number.Text);
        else
            CheckFurther(link, after, 0, number);
    }

    /// <param name="rest">Of the words behind the number, those from <paramref name="skipped"/> on.</param>
    private void CheckFurther(LinkInline link, string rest, int skipped, Said number)
    {
        if (IsRate(number) && WordsAround.RateFurther(rest) is { Success: true } rate && !IsPer(number, rate.Groups["what"].Value))
            ReportUnit(StartOf(link) + 1 + skipped, rate.Value, number);
    }

    private static bool IsRate(Said number) =>
        number.Unit.Terms.Any(t => t.Power < 0 && WordsAround.Rates.Any(r => r.Unit == t.Name.Singular));

    /// <summary>"Nine people are reached. Another 820 are not": a number of its unit came before.</summary>
    private bool IsFurther(Match turn, LinkInline link, NumberReference number) =>
        turn.Value.Trim().Equals("another", StringComparison.OrdinalIgnoreCase)
        && new NumbersIn(block).All.Any(n => n.Index < StartOf(link) && UnitLikeness.AreAlike(n.Number.Quantity.Unit, number.Quantity.Unit));

    /// <summary>Whether the sentence says from whom it has what it says.</summary>
    private bool IsSourced(LinkInline link) =>
        block.Links.Any(l => block.Meanings.Of(l) is SourceReference && block.SentenceOf(l) == block.SentenceOf(link));

    /// <summary>"A year later" is a moment, and "a firm could" begins a clause.</summary>
    private static bool IsOtherPhrase(string sequel, string rest)
    {
        if (!sequel.StartsWith("a ", StringComparison.Ordinal) && !sequel.StartsWith("an ", StringComparison.Ordinal))
            return false;
        var unit = sequel[(sequel.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var isTime = WordsAround.Rates.Any(r => r.Unit == unit);
        return WordsAround.IsMoment(rest) || (!isTime && !WordsAround.EndsPhrase(rest));
    }

    /// <summary>Whether some words name what the number's unit is per.</summary>
    private static bool IsPer(Said number, string words)
    {
        var below = number.Unit.Terms.Where(t => t.Power < 0)
            .SelectMany(t => new[] { t.Name.Singular, t.Name.Plural })
            .Select(name => name.Split(' ')[^1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var said = words == "per annum" ? "year" : WordsAround.Rates.FirstOrDefault(r => r.Adverbs.Split(' ').Contains(words)).Unit ?? words;
        return said.Split(' ').Any(below.Contains);
    }

    private void ReportUnit(int start, string words, Said number) =>
        diagnostics.Add(DiagnosticCatalogue.UnitAround(
            block.At(start, words.Length), words.Trim(), number.Text, number.Name, number.Unit.ToString()));

    private void ReportTurnedBehind(Match turn, LinkInline link, string written) =>
        diagnostics.Add(DiagnosticCatalogue.TurnedNumber(
            block.At(StartOf(link) + 1, turn.Length), turn.Value.Trim(), "behind", written));

    private void ReportTurned(Match turn, LinkInline link, string before, string written) =>
        diagnostics.Add(DiagnosticCatalogue.TurnedNumber(PlaceBefore(turn, link, before), turn.Value.Trim(), "before", written));

    private Place PlaceBefore(Match match, LinkInline link, string before) =>
        block.At(StartOf(link) - before.Length + match.Index, match.Value.TrimEnd().Length);

    private int StartOf(LinkInline link) => block.Run.StartOf(link);

    /// <summary>
    /// The words before a link and those behind it, with single spaces of one kind.
    /// </summary>
    private (string Before, string After) Around(LinkInline link)
    {
        var (text, start) = (block.Run.Text, StartOf(link));
        var end = Math.Min(text.Length, start + 1);
        return (Plain(text[Math.Max(0, start - Reach)..start]), Plain(text[end..Math.Min(text.Length, end + Reach)]));
    }

    private static string Plain(string words) =>
        string.Concat(words.Select(c => char.IsWhiteSpace(c) ? ' ' : c));

    /// <summary>A number in prose, whatever it is bound to.</summary>
    /// <param name="Name">What its address names.</param>
    /// <param name="Reading">Null where its text cannot be read.</param>
    private sealed record Said(string Text, string Name, Estimate Estimate, NumberReading? Reading)
    {
        public Unit Unit => Estimate.Unit;

        public bool IsRight { get; init; } = true;
    }
}
