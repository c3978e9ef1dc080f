using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Tries values of some inputs on the comparisons of a condition and says by how much each holds; all
/// other inputs are in the base case.
/// </summary>
/// <param name="comparisons">Parts of the condition, without odds or percentiles.</param>
internal sealed class MarginProbe(
    Valuation valuation, Condition condition, IReadOnlyList<Input> inputs, IReadOnlyList<Formula> comparisons)
{
    private readonly IReadOnlyList<Result> _dependent = Submodel.FindBetween(valuation.Quantities, inputs, condition);

    /// <summary>
    /// For each comparison, in each set, how far its sides lie apart as a share of both: from −1 to 1,
    /// above zero where it holds and below where it fails.
    /// </summary>
    /// <param name="values">For each input, one value per set.</param>
    public IReadOnlyList<double[]> Margins(IReadOnlyList<double[]> values)
    {
        var sets = values[0].Length;
        var pool = new ColumnPool(sets);
        var known = inputs.Zip(values).ToDictionary(x => x.First.Id, x => Column.Of(x.Second), StringComparer.Ordinal);
        foreach (var result in _dependent)
            known[result.Id] = Evaluator.Evaluate(result.Formula, Find, pool);
        return [.. comparisons.Select(Margins)];

        Column Find(QuantityReference reference) => known.TryGetValue(reference.Id, out var column)
            ? column
            : Column.Of(valuation.ValueOf(reference));

        double[] Margins(Formula part)
        {
            var (sign, left, right) = part is Binary { Operator.Kind: OperatorKind.Comparison } sides
                ? (sides.Operator, Evaluator.Evaluate(sides.Left, Find, pool), Evaluator.Evaluate(sides.Right, Find, pool))
                : (Operator.Greater, Evaluator.Evaluate(part, Find, pool), Column.Of(0));
            return [.. Enumerable.Range(0, sets).Select(i => Margin(sign, left[i], right[i]))];
        }
    }

    private static double Margin(Operator sign, double left, double right)
    {
        if (!double.IsFinite(left) || !double.IsFinite(right))
            return sign.Apply(left, right) != 0 ? 1 : -1;
        var sum = Math.Abs(left) + Math.Abs(right);
        var share = sum > 0 ? (left - right) / sum : 0;
        if (sign == Operator.Equal)
            return -Math.Abs(share);
        return sign == Operator.Less || sign == Operator.LessOrEqual ? -share : share;
    }
}
