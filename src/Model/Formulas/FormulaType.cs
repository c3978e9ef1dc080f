using Standoff.Model.Units;

namespace Standoff.Model.Formulas;

/// <summary>What a formula gives: a condition, or a number in a unit.</summary>
/// <param name="Unit">Null where any unit fits, as for zero and <c>never</c>; of no meaning for a
/// condition.</param>
internal sealed record FormulaType(bool IsCondition, Unit? Unit)
{
    public static readonly FormulaType Condition = new(true, null);

    /// <summary>A number that stands for itself in every unit.</summary>
    public static readonly FormulaType AnyUnit = new(false, null);

    public static FormulaType Number(Unit unit) => new(false, unit);
}
