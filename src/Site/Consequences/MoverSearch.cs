using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Consequences;

/// <summary>Finds which of the facts that moved turned a statement.</summary>
/// <param name="before">The report in which it was true.</param>
/// <param name="flips">Of that report.</param>
/// <param name="after">The report in which it is not.</param>
/// <param name="facts">All that moved.</param>
internal sealed partial class MoverSearch(
    Report before, FlipSearch flips, Report after, IReadOnlyList<MovedNumber> facts)
{
    /// <summary>How many are named.</summary>
    private const int MaxNamed = 3;

    /// <summary>Those that turn it alone first, then those that surprise most.</summary>
    public IReadOnlyList<Mover> Find(Diagnostic found)
    {
        if (facts.Count == 0)
            return [];
        var condition = ConditionOf(found) is { } written ? Read(written) : null;
        var named = condition?.Ids ?? Ids().Matches(found.Message).Select(m => m.Value);
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

    private IEnumerable<string> Behind(string id) => after.Workbook.TryFind(id, out var quantity)
        ? after.Workbook.FindInputsBehind(quantity).Select(i => i.Id)
        : [];

    private FlipPoint? TurnOf(Condition condition, MovedNumber fact) =>
        before.Workbook.TryFind(fact.Quantity.Id, out var quantity) && quantity is Input input
            ? flips.FindTurn(condition, input, fact.New)
            : null;

    private Condition? Read(string condition) =>
        before.Workbook.ReadCondition(new FormulaText(
            condition, (_, _) => Place.StartOf(""))).Value;

    /// <summary>What does not hold, as a condition; null where it cannot be put as one.</summary>
    private string? ConditionOf(Diagnostic found) => found.Kind.Code switch
    {
        TurnedCodes.Conclusion or TurnedCodes.Target =>
            FindingIn(found.Message)?.Conclusion.Condition?.Text.Text,
        TurnedCodes.Sign => SignIn(found.Message),
        TurnedCodes.Comparison or TurnedCodes.Ranking => ReferenceAt(found.Place)?.Written,
        TurnedCodes.Identity => after.Workbook.Dataset.Identities.FirstOrDefault(
            i => i.Condition.Place == found.Place)?.Condition.Text,
        _ => null,
    };

    private Verdict? FindingIn(string message)
    {
        var quoted = Quoted().Matches(message).Select(m => m.Groups["text"].Value).ToHashSet(
            StringComparer.Ordinal);
        return before.Verdicts.FirstOrDefault(v => quoted.Contains(v.Conclusion.Id));
    }

    /// <summary>The number stood on the other side of zero.</summary>
    private static string? SignIn(string message) =>
        Sign().Match(message) is { Success: true } sign
        ? $"{sign.Groups["id"].Value} {(sign.Groups["side"].Value == "below" ? "<" : ">")} 0 * {sign.Groups["id"].Value}"
        : null;

    private ComparisonReference? ReferenceAt(Place place) =>
        after.Sections.SelectMany(s => s.Meanings.References)
        .Concat(after.FigureNotes.Values.SelectMany(n => n.Meanings.References))
        .Concat(after.Cells.References)
        .OfType<ComparisonReference>()
        .FirstOrDefault(r => !r.IsTrue && r.Place.Path == place.Path && r.Place.Line == place.Line
            && r.Place.Column <= place.Column && place.Column < r.Place.Column + r.Place.Length);

    [GeneratedRegex("[a-z][a-z0-9_]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    [GeneratedRegex("'(?<text>[^']*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex("lies (?<side>below|above) zero, but (?<id>[a-z0-9_.]+) is ",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();
}
