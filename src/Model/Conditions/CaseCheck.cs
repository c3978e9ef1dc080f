using Standoff.Model.Draws;
using Standoff.Model.Quantities;

namespace Standoff.Model.Conditions;

/// <summary>Says whether conditions hold in one case, and how often. For many threads.</summary>
public sealed class CaseCheck
{
    private readonly ConditionCheck _check;

    internal CaseCheck(Valuation valuation, DrawMemory memory, int draws) =>
        _check = new ConditionCheck(valuation, memory, draws);

    /// <summary>The draws of all that the case does not set.</summary>
    public Simulation Simulation => _check.Valuation.Simulation;

    /// <summary>In the quantity's unit; +∞ for <c>never</c>.</summary>
    public double BaseOf(Quantity quantity) => _check.Valuation.ValueOf(quantity, null);

    /// <inheritdoc cref="Workbook.Holds"/>
    public bool Holds(Condition condition) => _check.Holds(condition);

    /// <inheritdoc cref="Workbook.FindOdds"/>
    public double? FindOdds(Condition condition) => _check.FindOdds(condition);
}
