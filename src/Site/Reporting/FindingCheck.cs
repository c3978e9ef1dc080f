using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Draws;
using Standoff.Model.Wording;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>
/// Finds conclusions and open questions that say nothing of their own: their odds are another's,
/// or the draws cannot tell, or nothing can.
/// </summary>
internal static class FindingCheck
{
    /// <summary>Below which a conclusion is likelier false than true.</summary>
    public const double Even = 0.5;

    /// <summary>
    /// Reports SR3050 to SR3052 and SR4033; nothing of a conclusion that does not hold, which has
    /// been reported.
    /// </summary>
    public static IEnumerable<Diagnostic> Check(Report report)
    {
        var tested = report.Verdicts.Concat(report.Questions)
            .Where(v => v.Conclusion.Condition is { } condition && (v.IsOpen || report.Workbook.Holds(condition)))
            .ToList();
        return
        [
            .. tested.Where(v => !v.IsOpen).SelectMany(v => CheckConclusion(v, report.Workbook)),
            .. tested.Where(v => !IsMoved(v, report.Workbook))
                .Select(v => DiagnosticCatalogue.UnmovedFinding(v.Conclusion.Place, v.Conclusion.Id)),
            .. from pair in FindRestated(tested, report.Workbook)
               let again = pair.Again.Conclusion
               select DiagnosticCatalogue.RestatedOdds(again.Place, again.Id, pair.First.Conclusion.Id),
        ];
    }

    /// <summary>Whether an input that varies from draw to draw stands behind a finding.</summary>
    public static bool IsMoved(Verdict verdict, Workbook workbook) =>
        workbook.FindInputsBehind(verdict.Conclusion.Condition!).Any(Simulation.IsDrawn);

    /// <summary>Whether neither one input nor all of them at once turn a conclusion.</summary>
    public static bool CannotFail(Verdict verdict, Workbook workbook) =>
        verdict is { Odds: 1, Flips.Count: 0 }
        || workbook.HoldsByConstruction(verdict.Conclusion.Condition!);

    private static IEnumerable<Diagnostic> CheckConclusion(Verdict verdict, Workbook workbook)
    {
        var (id, place) = (verdict.Conclusion.Id, verdict.Conclusion.Place);
        if (!IsMoved(verdict, workbook))
            yield break;
        if (CannotFail(verdict, workbook))
            yield return DiagnosticCatalogue.CannotFail(place, id);
        if (verdict.Odds is < Even and var odds)
            yield return DiagnosticCatalogue.LikelierFalse(place, id, CalibratedWords.Percent(odds));
    }

    /// <summary>
    /// Findings that hold in the same draws as one before them, or in just the others.
    /// </summary>
    public static IEnumerable<(Verdict Again, Verdict First)> FindRestated(
        IReadOnlyList<Verdict> tested, Workbook workbook)
    {
        var truths = tested
            .Select(v => (Verdict: v, Truth: workbook.FindTruth(v.Conclusion.Condition!)))
            .Where(t => t.Truth?.Varies == true)
            .ToList();
        foreach (var (index, again) in truths.Index())
        {
            var first = truths.Take(index).FirstOrDefault(
                t => again.Truth!.IsSame(t.Truth!) || again.Truth.IsOpposite(t.Truth!)).Verdict;
            if (first is not null)
                yield return (again.Verdict, first);
        }
    }
}
