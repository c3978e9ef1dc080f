using Standoff.Model.Units;

namespace Standoff.Model.Formulas;

/// <summary>
/// A node of a formula. Positions count characters of the formula's text from zero.
/// </summary>
/// <param name="Start">Where what the node says begins.</param>
/// <param name="Length">Its characters.</param>
public abstract record Formula(int Start, int Length)
{
    /// <summary>The nodes right below, in order of writing.</summary>
    public virtual IReadOnlyList<Formula> Parts => [];

    /// <summary>This node and all below it, in order of writing.</summary>
    public IEnumerable<Formula> SelfAndBelow() =>
        Parts.SelectMany(p => p.SelfAndBelow()).Prepend(this);
}

/// <summary>A number, with the unit written after it.</summary>
public sealed record Literal(int Start, int Length, double Value, Unit Unit) : Formula(Start, Length);

/// <summary>The value of a fact or a result, or one of its statistics.</summary>
/// <param name="Statistic">Such as <c>p10</c> or <c>low</c>; empty for the value itself.</param>
public sealed record QuantityReference(int Start, int Length, string Id, string Statistic) : Formula(Start, Length);

/// <summary>A value greater than any number.</summary>
public sealed record Never(int Start, int Length) : Formula(Start, Length);

public sealed record Negation(int Start, int Length, Formula Operand) : Formula(Start, Length)
{
    public override IReadOnlyList<Formula> Parts => [Operand];
}

/// <param name="OperatorStart">Where the sign stands.</param>
public sealed record Binary(
    int Start, int Length, Operator Operator, int OperatorStart, Formula Left, Formula Right)
    : Formula(Start, Length)
{
    public override IReadOnlyList<Formula> Parts => [Left, Right];
}

/// <summary>
/// A function of <see cref="Function.All"/>, or <c>if</c> with a condition and two values.
/// </summary>
public sealed record Call(int Start, int Length, Function Function, IReadOnlyList<Formula> Arguments) : Formula(Start, Length)
{
    public override IReadOnlyList<Formula> Parts => Arguments;
}

/// <summary>The share of draws in which a condition holds.</summary>
public sealed record Odds(int Start, int Length, Formula Condition) : Formula(Start, Length)
{
    public override IReadOnlyList<Formula> Parts => [Condition];
}
