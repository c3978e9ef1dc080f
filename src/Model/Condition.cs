using Standoff.Model.Formulas;
using Standoff.Model.Wording;

namespace Standoff.Model;

/// <summary>A checked condition.</summary>
public sealed record Condition(FormulaText Text, Formula Formula)
{
    /// <summary>The quantities it names, each once.</summary>
    public IEnumerable<string> Ids => Formula.SelfAndBelow().OfType<Reference>().Select(r => r.Id).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it speaks of percentiles or odds.</summary>
    public bool IsOnDraws => Formula.SelfAndBelow().Any(f => f is Odds or Reference { Statistic.Length: > 0 });

    /// <summary>What it compares, with values: <c>asic_token_cost = 0.7102 USD/Mtoken, gpu_token_cost = 0.6403 USD/Mtoken</c>.</summary>
    public string Sides(Workbook workbook) => string.Join(", ", Ids
        .Select(id => workbook.TryFind(id, out var q) ? $"{id} = {SignificantDigits.Plain(q.Value, 4)} {q.Unit}" : id));
}
