using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Wording;

namespace Standoff.Model.Conditions;

/// <summary>Says whether conditions hold, and how often. For many threads.</summary>
/// <param name="memory">Of what earlier workbooks found.</param>
/// <param name="draws">How many the valuation has.</param>
internal sealed class ConditionCheck(Valuation valuation, DrawMemory memory, int draws = Simulation.StandardDraws)
{
    public Valuation Valuation => valuation;

    public DrawMemory Memory => memory;

    /// <summary>
    /// Whether a condition holds in the base case; percentiles and odds in it come from the
    /// standard draws.
    /// </summary>
    public bool Holds(Condition condition) => CreateEvaluator().Holds(condition.Formula);

    /// <summary>
    /// The share of the standard draws in which a condition holds; null for a condition on
    /// percentiles or odds, which holds or does not.
    /// </summary>
    public double? FindOdds(Condition condition) =>
        condition.IsOnDraws ? null : memory.Of("odds", condition.Formula, () => CreateEvaluator().CountOdds(condition.Formula));

    /// <summary>
    /// In which standard draws a condition holds; one on odds or percentiles is asked of each
    /// draw. Null for one that compares odds with odds.
    /// </summary>
    public DrawTruth? FindTruth(Condition condition) => DrawByDraw.Of(condition.Formula) is { } asked
        ? memory.Of("truth", condition.Formula, () => ReadTruth(asked))
        : null;

    /// <summary>Whether no values of its inputs within the limits of their rows turn it.</summary>
    public bool HoldsByConstruction(Condition condition) =>
        DrawByDraw.Of(condition.Formula) is { } asked
        && memory.Of("by construction", asked, () => WideProbe.HoldsThroughout(valuation.Quantities, asked));

    /// <summary>The same, where all that the condition names rests on inputs whose limits are known.</summary>
    public bool IsAlwaysTrue(Condition condition) =>
        condition.Ids.All(id => valuation.Quantities.FindInputsBehind(valuation.Quantities[id]).Count > 0)
        && !condition.Formula.SelfAndBelow().Any(f => f is QuantityReference { Statistic: "low" or "high" })
        && HoldsByConstruction(condition);

    /// <summary>
    /// What a condition compares, with values, each once, in order of writing:
    /// <c>asic_token_cost = 0.7102 USD/Mtoken, saving_vs_gpu.p10 = 0.0812 fraction</c>.
    /// </summary>
    public string WriteSides(Condition condition) =>
        string.Join(", ", FindSides(condition.Formula).Select(part => WriteSide(part, condition.Text)).Distinct(StringComparer.Ordinal));

    private DrawTruth ReadTruth(Formula asked)
    {
        var holds = Evaluator.Evaluate(
            asked,
            r => r.Statistic.Length == 0 ? valuation.DrawsOf(r.Id) : Column.Of(valuation.ValueOf(r)),
            new ColumnPool(draws));
        return new DrawTruth([.. Enumerable.Range(0, draws).Select(i => holds[i] is not (0 or double.NaN))]);
    }

    private static IEnumerable<Formula> FindSides(Formula part) =>
        part is QuantityReference or Odds ? [part] : part.Parts.SelectMany(FindSides);

    private string WriteSide(Formula part, FormulaText text)
    {
        var written = text.Text.Substring(part.Start, part.Length);
        return part switch
        {
            QuantityReference reference when valuation.Quantities.TryFind(reference.Id, out var quantity) =>
                $"{written} = {SignificantDigits.Plain(valuation.ValueOf(reference), 4)} {quantity.Unit}",
            Odds odds => $"{written} = {SignificantDigits.Plain(CreateEvaluator().CountOdds(odds.Condition), 4)}",
            _ => written,
        };
    }

    /// <summary>One for each use: it reuses its arrays and is for one thread.</summary>
    private ConditionEvaluator CreateEvaluator() =>
        new(valuation.ValueOf, valuation.DrawsOf, new ColumnPool(draws));
}
