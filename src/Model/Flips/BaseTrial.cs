using Standoff.Model.Formulas;

namespace Standoff.Model.Flips;

/// <summary>Tries values of one input on a condition without odds or percentiles; all other inputs are in the base case.</summary>
internal sealed class BaseTrial(Workbook workbook, Condition condition, Input input)
{
    private readonly IReadOnlyList<Result> _dependent = DependentResults.Between(workbook, input, condition);

    /// <summary>Whether the condition holds at each value; what is no number does not hold.</summary>
    public bool[] Holds(double[] values)
    {
        var pool = new ColumnPool(values.Length);
        var known = new Dictionary<string, Column>(StringComparer.Ordinal) { [input.Id] = Column.Of(values) };
        foreach (var result in _dependent)
            known[result.Id] = Evaluator.Evaluate(result.Formula, Find, pool);
        var holds = Evaluator.Evaluate(condition.Formula, Find, pool);
        return [.. Enumerable.Range(0, values.Length).Select(i => holds[i] is not (0 or double.NaN))];

        Column Find(Reference reference) => known.TryGetValue(reference.Id, out var column) ? column : Column.Of(workbook.ValueOf(reference));
    }
}
