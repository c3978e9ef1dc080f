using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Tries values of some inputs on a condition without odds or percentiles; all other inputs are in
/// the base case.
/// </summary>
internal sealed class BaseProbe(
    Valuation valuation, Condition condition, params IReadOnlyList<Input> inputs)
{
    private readonly IReadOnlyList<Result> _dependent = Submodel.FindBetween(valuation.Quantities, inputs, condition);

    /// <summary>
    /// Whether the condition holds in each set; what is no number does not hold.
    /// </summary>
    /// <param name="values">For each input, one value per set.</param>
    public bool[] Holds(params IReadOnlyList<double[]> values)
    {
        var pool = new ColumnPool(values[0].Length);
        var known = inputs.Zip(values).ToDictionary(
            x => x.First.Id, x => Column.Of(x.Second), StringComparer.Ordinal);
        foreach (var result in _dependent)
            known[result.Id] = Evaluator.Evaluate(result.Formula, Find, pool);
        var holds = Evaluator.Evaluate(condition.Formula, Find, pool);
        return [.. Enumerable.Range(0, pool.Length).Select(i => holds[i] is not (0 or double.NaN))];

        Column Find(QuantityReference reference) => known.TryGetValue(reference.Id, out var column)
            ? column
            : Column.Of(valuation.ValueOf(reference));
    }
}
