using Standoff.Model;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>Finds conclusions that say little, or more than their draws bear.</summary>
internal sealed class WeakFindings(Report report)
{
    /// <summary>From which a conclusion hardly can fail.</summary>
    private const double NearCertain = 0.99;

    /// <summary>
    /// How far beyond its input's range a flip point still looks chosen, as a share of the range.
    /// </summary>
    private const double Reach = 0.1;

    private readonly Workbook _workbook = report.Workbook;

    public IEnumerable<WeakPoint> Find()
    {
        var tested = report.Verdicts.Where(v => v.Conclusion.Condition is not null).ToList();
        return [.. tested.SelectMany(OfConclusion), .. Restated(tested), .. Implied(tested)];
    }

    private IEnumerable<WeakPoint> OfConclusion(Verdict verdict)
    {
        var isMoved = FindingCheck.IsMoved(verdict, _workbook);
        if (!isMoved)
            yield return Create(WeakPointKind.Unmoved, verdict, "Each input behind it has one value in all draws.");
        else if (FindingCheck.CannotFail(verdict, _workbook))
            yield return Create(WeakPointKind.ByConstruction, verdict, "All inputs at once, as far as the limits of their rows let them, do not turn it.");
        else if (verdict.Odds is >= NearCertain and var sure)
            yield return Create(WeakPointKind.NearCertain, verdict, $"It holds in {CalibratedWords.Percent(sure)} of the draws.");
        else if (verdict.Odds is < FindingCheck.Even and var odds)
            yield return Create(WeakPointKind.LikelierFalse, verdict, $"It holds in {CalibratedWords.Percent(odds)} of the draws.");
        if (verdict.Flips.Where(IsJustOutOfReach).MinBy(f => f.Margin) is { } near)
            yield return Create(WeakPointKind.JustOutOfReach, verdict, Told(near));
    }

    private IEnumerable<WeakPoint> Restated(IReadOnlyList<Verdict> tested) =>
        from pair in FindingCheck.FindRestated(tested, _workbook)
        select Create(WeakPointKind.Restated, pair.Again, $"It holds in the draws of “{pair.First.Text.TrimEnd('.')}”, or in just the others.");

    /// <summary>Those that hold wherever a stronger one does, and in more draws than it.</summary>
    private IEnumerable<WeakPoint> Implied(IEnumerable<Verdict> tested)
    {
        var truths = tested
            .Select(v => (Verdict: v, Truth: _workbook.FindTruth(v.Conclusion.Condition!)))
            .Where(t => t.Truth is { Varies: true, Share: < NearCertain })
            .ToList();
        foreach (var (weaker, truth) in truths)
        {
            var stronger = truths
                .Where(t => t.Truth!.Share < truth!.Share && t.Truth.Implies(truth) && ShareInput(weaker, t.Verdict))
                .OrderByDescending(t => t.Truth!.Share)
                .Select(t => t.Verdict)
                .FirstOrDefault();
            if (stronger is not null)
                yield return Create(WeakPointKind.Implied, weaker, $"It holds in every draw in which this does: “{stronger.Text.TrimEnd('.')}”.");
        }
    }

    /// <summary>What has nothing in common implies nothing, however the draws fall.</summary>
    private bool ShareInput(Verdict one, Verdict other) =>
        _workbook.FindInputsBehind(one.Conclusion.Condition!)
            .Intersect(_workbook.FindInputsBehind(other.Conclusion.Condition!)).Any();

    private static bool IsJustOutOfReach(FlipPoint flip)
    {
        var range = flip.Input.Fact.Range;
        var beyond = flip.IsAbove ? flip.Value - range.High : range.Low - flip.Value;
        return range.IsWide && beyond >= 0 && beyond <= Reach * (range.High - range.Low);
    }

    private string Told(FlipPoint flip)
    {
        string Write(double value) => NumberWriter.Write(value, flip.Input.Unit, _workbook.Vocabulary, MaxDigits);
        var range = flip.Input.Fact.Range;
        var (end, side) = flip.IsAbove ? (range.High, "over") : (range.Low, "under");
        var words = TurnWords.Create(flip, _workbook);
        var where = words.Before.Length == 0 ? words.Where : $"{side} {Write(flip.Value)}";
        return $"It falls if {words.Input} is {where}, and the range ends at {Write(end)}.";
    }

    /// <summary>So that a flip point and the end that it misses are told apart.</summary>
    private const int MaxDigits = 3;

    private static WeakPoint Create(WeakPointKind kind, Verdict verdict, string told) => new(
        kind, verdict.Conclusion.Id, verdict.Text, told, verdict.Address, verdict.Conclusion.Place, new Bearing([verdict], [], 1));
}
