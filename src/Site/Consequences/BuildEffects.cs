using Standoff.Evidence.Diagnostics;
using Standoff.Model.Quantities;
using Standoff.Site.Building;
using Standoff.Site.Editions;
using Standoff.Site.Reporting;

namespace Standoff.Site.Consequences;

/// <summary>What follows from a change: what one build says otherwise than another.</summary>
/// <param name="Comparison">Of all that they say.</param>
/// <param name="Facts">Whose value moved, what surprises most first.</param>
/// <param name="Results">Whose base value moved, what surprises most first,
/// of the same surprise what left its range.</param>
/// <param name="Findings">Conclusions and open questions that fell, rose or whose answer turned.</param>
/// <param name="Wrong">What is wrong now and was not before, in the order of files.</param>
public sealed record BuildEffects(
    Comparison Comparison,
    IReadOnlyList<MovedNumber> Facts,
    IReadOnlyList<MovedNumber> Results,
    IReadOnlyList<TurnedFinding> Findings,
    IReadOnlyList<MovedDiagnostic> Wrong)
{
    /// <summary>Words, titles and identities that told the truth and no longer do.</summary>
    public IReadOnlyList<MovedDiagnostic> Words { get; } = [.. Wrong.Where(
        w => TurnedCodes.All.Contains(w.Found.Kind.Code))];

    /// <summary>Null where one of the two has no report.</summary>
    public static BuildEffects? Between(EditionBuild before, EditionBuild after)
    {
        if (before.Report.Value is not { } old || after.Report.Value is not { } now
            || before.Evidence.Value is not { } evidence)
            return null;
        var comparison = Comparison.Create(before.StateWithoutPages!, after.StateWithoutPages!);
        IReadOnlyList<MovedNumber> moved = [.. FindMoved(comparison, old, now)];
        IReadOnlyList<MovedNumber> facts = [.. moved.Where(m => m.Quantity is Input)];
        var movers = new MoverSearch(old, evidence.Flips, now, facts);
        return new(
            comparison,
            facts,
            [
                .. moved.Where(m => m.Quantity is Result)
                    .OrderByDescending(m => m.Surprise).ThenByDescending(m => m.HasLeftRange),
            ],
            [.. FindTurned(comparison, movers)],
            [
                .. FindNew(before.FoundInReport, after.FoundInReport)
                    .AsParallel().AsOrdered()
                    .Select(d => new MovedDiagnostic(d, movers.Find(d))),
            ]);
    }

    /// <summary>What both have and give another base value, in the order of the comparison.</summary>
    private static IEnumerable<MovedNumber> FindMoved(
        Comparison comparison, Report old, Report now) =>
        from change in comparison.Changes
        where change is { Sort: ChangeSort.Number, Before: not null, After: not null }
        let was = comparison.Old.Numbers[change.Id]
        let @is = comparison.New.Numbers[change.Id]
        where !was.Value.Equals(@is.Value) && was.Words.Unit == @is.Words.Unit
        let quantity = Find(now, change.Id)
        let before = Find(old, change.Id)
        where quantity is Input or Result && before is not null
        select new MovedNumber(quantity, before.Value, quantity.Value,
            old.Workbook.RangeOf(before), change.Surprise);

    private static Quantity? Find(Report report, string id) =>
        report.Workbook.TryFind(id, out var quantity) ? quantity : null;

    private static IEnumerable<TurnedFinding> FindTurned(
        Comparison comparison, MoverSearch movers) =>
        from change in comparison.Changes
        where change is { Sort: ChangeSort.Finding, Before: not null, After: not null }
        let was = comparison.Old.Findings[change.Id]
        let @is = comparison.New.Findings[change.Id]
        where was.Holds != @is.Holds
        select new TurnedFinding(change.Id, @is, was.Condition == @is.Condition
            ? movers.FindFor(@is.Condition) : []);

    /// <summary>Lines above may have come or gone, so places do not tell which are new.</summary>
    private static IEnumerable<Diagnostic> FindNew(
        IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        static (string, string, string) Key(Diagnostic d) =>
            (d.Kind.Code, d.Place.Path, d.Message);
        var known = before.CountBy(Key).ToDictionary(k => k.Key, k => k.Value);
        foreach (var found in after)
        {
            var left = known.GetValueOrDefault(Key(found));
            if (left == 0)
                yield return found;
            else
                known[Key(found)] = left - 1;
        }
    }
}

/// <summary>A conclusion or an open question whose answer is another.</summary>
/// <param name="State">As it is now.</param>
/// <param name="Movers">The facts that turn it alone.</param>
public sealed record TurnedFinding(string Id, FindingState State, IReadOnlyList<Mover> Movers);
