using Standoff.Model.Formulas;

namespace Standoff.Model.Conditions;

/// <summary>A formula that gives a condition and whose units have been checked.</summary>
/// <param name="Text">As written.</param>
/// <param name="Formula">With the conditions of the propositions that the text names.</param>
public sealed record Condition(FormulaText Text, Formula Formula)
{
    /// <summary>The quantities it names, each once, in order of writing.</summary>
    public IEnumerable<string> Ids =>
        Formula.SelfAndBelow()
            .OfType<QuantityReference>()
            .Select(r => r.Id)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether it speaks of percentiles or odds.</summary>
    public bool IsOnDraws =>
        Formula.SelfAndBelow().Any(f => f is Odds or QuantityReference { Statistic.Length: > 0 });
}
