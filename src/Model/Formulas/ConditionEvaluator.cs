namespace Standoff.Model.Formulas;

/// <summary>Says whether conditions hold that may speak of odds.</summary>
/// <param name="valueOf">The value of a reference, or its statistic, outside odds; within odds the
/// statistic.</param>
/// <param name="drawsOf">The values of a quantity within odds.</param>
/// <param name="pool">As many values as draws are counted.</param>
internal sealed class ConditionEvaluator(
    Func<QuantityReference, double> valueOf, Func<string, Column> drawsOf, ColumnPool pool)
{
    private readonly ColumnPool _single = new(1);

    /// <summary>What is no number does not hold.</summary>
    public bool Holds(Formula condition) =>
        new VectorEvaluator(r => Column.Of(valueOf(r)), CountOdds, _single).Evaluate(condition).Constant is not (0 or double.NaN);

    /// <summary>The share of draws in which a condition holds.</summary>
    public double CountOdds(Formula condition)
    {
        var holds = new VectorEvaluator(r => r.Statistic.Length == 0 ? drawsOf(r.Id) : Column.Of(valueOf(r)), CountOdds, pool).Evaluate(condition);
        if (holds.IsConstant)
            return holds.Constant;
        var count = 0;
        foreach (var one in holds.First(pool.Length))
            count += one != 0 ? 1 : 0;
        pool.Give(holds.Values(pool.Length));
        return count / (double)pool.Length;
    }
}
