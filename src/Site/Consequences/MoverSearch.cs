using Standoff.Evidence.Diagnostics;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Site.Reporting;

namespace Standoff.Site.Consequences;

/// <summary>Finds which of the facts that moved turned a statement.</summary>
/// <param name="start">The report in which the statement was true, or the one in which it is not:
/// from there each fact goes to its other value alone.</param>
/// <param name="flips">Of that report.</param>
/// <param name="now">The report in which the statement is not true.</param>
/// <param name="facts">All that moved.</param>
internal sealed class MoverSearch(
    Report start, FlipSearch flips, Report now, IReadOnlyList<MovedNumber> facts)
{
    /// <summary>How many are named.</summary>
    private const int MaxNamed = 3;

    /// <summary>Those that turn it alone first, then those that surprise most.</summary>
    public IReadOnlyList<Mover> Find(Diagnostic found)
    {
        if (facts.Count == 0)
            return [];
        var condition = found.Condition is { } written ? Read(written) : null;
        var named = condition?.Ids ?? found.Subjects.SelectMany(NumbersOf);
        var behind = named.SelectMany(Behind).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. facts.Where(f => behind.Contains(f.Quantity.Id))
                .Select(f => new Mover(f, condition is null ? null : TurnOf(condition, f)))
                .OrderByDescending(m => m.Turn is not null).ThenByDescending(m => m.Fact.Surprise)
                .Take(MaxNamed),
        ];
    }

    /// <summary>Where a fact alone turned a finding on the way it went; none where it did not.</summary>
    public IReadOnlyList<Mover> FindFor(string condition) => Read(condition) is not { } read
        ? []
        : [.. facts.Select(f => new Mover(f, TurnOf(read, f))).Where(m => m.Turn is not null)];

    /// <summary>A number, and the numbers of a finding's condition; a figure names its own.</summary>
    private IEnumerable<string> NumbersOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Number => [subject.Id],
        SubjectKind.Finding => now.Verdicts
            .FirstOrDefault(v => v.Conclusion.Id == WithoutPart(subject.Id))?.Conclusion.Condition?.Ids ?? [],
        _ => [],
    };

    private IEnumerable<string> Behind(string id) =>
        now.Workbook.TryFind(id, out var quantity) || now.Workbook.TryFind(WithoutPart(id), out quantity)
            ? now.Workbook.FindInputsBehind(quantity).Select(i => i.Id)
            : [];

    /// <summary>Without a statistic, or the input of a flip point.</summary>
    private static string WithoutPart(string id) => id.Split('.')[0];

    /// <summary>The side on which it fails is that to which the fact went.</summary>
    private FlipPoint? TurnOf(Condition condition, MovedNumber fact) =>
        start.Workbook.TryFind(fact.Quantity.Id, out var quantity) && quantity is Input input
            && flips.FindTurn(condition, input, ReferenceEquals(start, now) ? fact.Old : fact.New) is { } turn
                ? turn with { IsAbove = fact.New > fact.Old }
                : null;

    private Condition? Read(string condition) =>
        start.Workbook.ReadCondition(new FormulaText(
            condition, (_, _) => Place.StartOf(""))).Value;
}
