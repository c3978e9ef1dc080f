using Standoff.Model.Formulas;

namespace Standoff.Model.Conditions;

/// <summary>
/// What a condition on odds or percentiles asks of each draw: <c>odds(a &lt; b) &gt; 0.9</c> asks
/// <c>a &lt; b</c>, and <c>x.p10 &gt; 0</c> asks <c>x &gt; 0</c>.
/// </summary>
internal static class DrawByDraw
{
    /// <summary>Null for a condition that compares odds with odds.</summary>
    public static Formula? Of(Formula condition) => condition switch
    {
        Binary { Operator.Kind: OperatorKind.Comparison, Left: Odds odds, Right: not Odds } => Of(odds.Condition),
        Binary { Operator.Kind: OperatorKind.Comparison, Right: Odds odds, Left: not Odds } => Of(odds.Condition),
        Odds => null,
        QuantityReference { Statistic: ['p', ..] } reference => reference with { Statistic = "" },
        Negation negation => Of(negation.Operand) is { } operand ? negation with { Operand = operand } : null,
        Binary binary => Of(binary.Left) is { } left && Of(binary.Right) is { } right
            ? binary with { Left = left, Right = right }
            : null,
        Call call => OfAll(call.Arguments) is { } arguments ? call with { Arguments = arguments } : null,
        _ => condition,
    };

    private static List<Formula>? OfAll(IReadOnlyList<Formula> parts)
    {
        var asked = parts.Select(Of).OfType<Formula>().ToList();
        return asked.Count == parts.Count ? asked : null;
    }
}
