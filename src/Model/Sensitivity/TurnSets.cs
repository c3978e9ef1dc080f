using Standoff.Model.Formulas;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Which comparisons of a condition have to turn together for the condition to turn: any of those
/// that <c>and</c> joins makes it false, all of those that <c>or</c> joins have to.
/// </summary>
internal static class TurnSets
{
    /// <summary>Sets beyond these are left out.</summary>
    private const int MaxSets = 8;

    /// <param name="before">Whether the condition holds, so that comparisons have to fail.</param>
    public static IReadOnlyList<IReadOnlyList<Formula>> Of(Formula condition, bool before)
    {
        if (condition is not Binary { Operator.Kind: OperatorKind.Logic } joined)
            return [[condition]];
        var (left, right) = (Of(joined.Left, before), Of(joined.Right, before));
        var sets = joined.Operator == Operator.And == before
            ? left.Concat(right)
            : left.SelectMany(_ => right, (a, b) => (IReadOnlyList<Formula>)[.. a, .. b]);
        return [.. sets.Take(MaxSets)];
    }
}
