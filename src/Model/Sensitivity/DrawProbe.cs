using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Tries values of one input on a condition on odds or percentiles. The input has the value in
/// every draw; all others keep their draws, correlated partners too, which are not moved with it.
/// Only what depends on the input is computed again.
/// </summary>
/// <param name="draws">How many of the standard draws, from the first.</param>
internal sealed class DrawProbe(Valuation valuation, Condition condition, Input input, int draws)
{
    private readonly IReadOnlyList<Result> _dependent = Submodel.FindBetween(valuation.Quantities, [input], condition);
    private readonly ColumnPool _pool = new(draws);
    private readonly Dictionary<string, Column> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _base = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), double> _fixed = [];

    /// <summary>What is no number does not hold.</summary>
    public bool Holds(double value)
    {
        _known[input.Id] = Column.Of(value);
        _base[input.Id] = value;
        foreach (var result in _dependent)
        {
            _known[result.Id] = Evaluator.Evaluate(result.Formula, r => ColumnOf(r.Id), _pool);
            _base[result.Id] = Evaluator.Evaluate(result.Formula, r => BaseOf(r.Id));
        }

        var holds = new ConditionEvaluator(ValueOf, ColumnOf, _pool).Holds(condition.Formula);
        Recycle();
        return holds;
    }

    private Column ColumnOf(string id) =>
        _known.TryGetValue(id, out var column) ? column : valuation.DrawsOf(id);

    private double BaseOf(string id) =>
        _base.TryGetValue(id, out var value) ? value : valuation.Quantities[id].Value;

    private double ValueOf(QuantityReference reference)
    {
        if (reference.Statistic.Length == 0)
            return BaseOf(reference.Id);
        var moved = _known.TryGetValue(reference.Id, out var column);
        if (!moved && _fixed.TryGetValue((reference.Id, reference.Statistic), out var known))
            return known;
        var quantity = valuation.Quantities[reference.Id];
        var value = Statistic.TryFind(quantity, reference.Statistic, out var statistic) && statistic.Share is { } share
            ? Percentile(column ?? valuation.DrawsOf(reference.Id), share)
            : valuation.ValueOf(quantity, statistic);
        if (!moved)
            _fixed.Add((reference.Id, reference.Statistic), value);
        return value;
    }

    private double Percentile(Column column, double share)
    {
        if (column.IsConstant)
            return column.Constant;
        var array = _pool.Take();
        column.First(draws).CopyTo(array);
        var percentile = Percentiles.SelectInPlace(array, share);
        _pool.Give(array);
        return percentile;
    }

    /// <summary>A result that is another by name has no array of its own.</summary>
    private void Recycle()
    {
        foreach (var result in _dependent.Where(r => r.Formula is not QuantityReference && !_known[r.Id].IsConstant))
            _pool.Give(_known[result.Id].Values(draws));
    }
}
