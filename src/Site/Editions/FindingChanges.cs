using Standoff.Model.Wording;
using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>Conclusions, open questions, judgements and verdicts that are others.</summary>
internal static class FindingChanges
{
    public static IEnumerable<Change> Find(EditionState old, EditionState @new, Causes causes) =>
    [
        .. from id in old.Findings.Keys.Union(@new.Findings.Keys, StringComparer.Ordinal)
           let before = old.Findings.GetValueOrDefault(id)
           let after = @new.Findings.GetValueOrDefault(id)
           where before != after
           select Of(id, before, after, causes),
        .. from id in old.Claims.Keys.Union(@new.Claims.Keys, StringComparer.Ordinal)
           let before = old.Claims.GetValueOrDefault(id)
           let after = @new.Claims.GetValueOrDefault(id)
           where before != after
           select Of(id, before, after),
    ];

    /// <summary>What an edition says of a finding, in a line.</summary>
    public static string Said(FindingState finding)
    {
        var answer = finding.Kind == FindingKind.Question ? $", {(finding.Holds ? "yes" : "no")} in the base case" : "";
        var odds = finding.Odds is { } share ? $" {CalibratedWords.Capitalised(share)}, {CalibratedWords.Percent(share)} of draws{answer}." : "";
        var turns = finding.Turns.Length > 0 ? $" {(finding.Kind == FindingKind.Question ? "Turns" : "Falls")} if {finding.Turns.Split('\n')[0]}." : "";
        return $"{finding.Kind switch { FindingKind.Question => "Open question", var kind => kind.ToString() }}: {finding.Sentence}{odds}{turns}";
    }

    private static Change Of(string id, FindingState? before, FindingState? after, Causes causes)
    {
        var isFlip = before is null || after is null || (before.Kind, before.Holds) != (after.Kind, after.Holds);
        var change = new Change(
            ChangeSort.Finding, id, Routes.Finding(id), (after ?? before)!.Sentence, before is null ? null : Said(before), after is null ? null : Said(after))
        {
            IsFlip = isFlip,
            MovesConclusion = isFlip || before!.Sentence != after!.Sentence || WordOf(before) != WordOf(after),
        };
        if (before is null || after is null)
            return change;
        return change with
        {
            Surprise = before.Odds is { } was && after.Odds is { } now ? Change.SurpriseOf(was, now) : 0,
            Why = before.Condition == after.Condition ? causes.OfCondition(after.Condition) : $"its condition was {before.Condition} and is {after.Condition}",
        };
    }

    private static string WordOf(FindingState finding) =>
        finding.Odds is { } odds ? CalibratedWords.For(odds) : "";

    private static Change Of(string id, ClaimState? before, ClaimState? after)
    {
        var isFlip = before?.Verdict != after?.Verdict;
        return new(ChangeSort.Verdict, id, Routes.Claim(id), (after ?? before)!.Text, Said(before), Said(after)) { IsFlip = isFlip, MovesConclusion = isFlip };
    }

    /// <summary>The verdict with the claim; null for none.</summary>
    public static string? Said(ClaimState? claim) =>
        claim is null ? null : $"{claim.Verdict}: {claim.Text}";
}
