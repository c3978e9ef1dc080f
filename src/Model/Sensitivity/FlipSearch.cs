using System.Collections.Concurrent;
using Standoff.Model.Conditions;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Finds flip points: where a condition turns that holds as published, one input at a time, within
/// the limits of its row. The other inputs stay in the base case, or keep their draws for a
/// condition on odds or percentiles; correlated partners do not move along.
/// </summary>
public sealed class FlipSearch
{
    private readonly ConditionCheck _check;

    /// <summary>By the condition's text; what is asked again is not searched again.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<FlipPoint>> _found = new(StringComparer.Ordinal);

    internal FlipSearch(ConditionCheck check) => _check = check;

    private QuantityTable Quantities => _check.Valuation.Quantities;

    /// <summary>
    /// All flip points of a condition, least margin first; none where it does not hold.
    /// </summary>
    public IReadOnlyList<FlipPoint> Find(Condition condition) =>
        _found.GetOrAdd(condition.Text.Text, _ => _check.Holds(condition) ? FindAll(condition) : []);

    /// <summary>
    /// Where a condition turns that may hold or not, least margin first; none of one on odds or
    /// percentiles that does not hold.
    /// </summary>
    public IReadOnlyList<FlipPoint> FindTurns(Condition condition) =>
        condition.IsOnDraws || _check.Holds(condition)
            ? Find(condition)
            : _found.GetOrAdd(condition.Text.Text + " ?", _ => FindAll(condition));

    /// <summary>
    /// Where one input alone turns a condition that may hold or not, nearest first; none of one on
    /// odds or percentiles that does not hold.
    /// </summary>
    public IReadOnlyList<FlipPoint> FindTurns(Condition condition, Input input) =>
        condition.IsOnDraws && !_check.Holds(condition)
            ? []
            : [.. Turns(condition, input).OrderBy(f => f.Margin)];

    /// <summary>
    /// Where an input that goes from its base value to another alone turns a condition first; null
    /// where it does not. A condition on odds or percentiles has to hold, as published and with the
    /// input at its base value in every draw.
    /// </summary>
    /// <param name="to">In the input's unit.</param>
    public FlipPoint? FindTurn(Condition condition, Input input, double to)
    {
        var above = to > input.Value;
        if (condition.IsOnDraws)
        {
            return _check.Holds(condition) && new DrawFlips(_check.Valuation, condition, input).FindTowards(to) is (var last, true)
                ? new FlipPoint(input, last, above)
                : null;
        }

        var probe = new BaseProbe(_check.Valuation, condition, input);
        return BaseFlips.FindTowards(to, input, probe, _check.Holds(condition)) is { } value
            ? new FlipPoint(input, value, above)
            : null;
    }

    /// <summary>
    /// The smallest move of all inputs at once, within their ranges, that turns a condition which may
    /// hold or not; null where none is found, and for a condition on odds or percentiles.
    /// </summary>
    public JointTurn? FindJointTurn(Condition condition)
    {
        if (condition.IsOnDraws)
            return null;
        IReadOnlyList<JointTurn> Search() =>
            JointTurnSearch.Find(_check.Valuation, condition, _check.Holds(condition), FindTurns(condition)) is { } found ? [found] : [];
        return _check.Memory.Of("joint turn", condition.Formula, Search) is [var joint]
            ? joint with { Moves = [.. joint.Moves.Select(m => m with { Input = (Input)Quantities[m.Input.Id] })] }
            : null;
    }

    /// <summary>
    /// Whether an input has a range or limits, so that it is known within what to look.
    /// </summary>
    public static bool IsSearched(Input input) => Limits(input).Any();

    /// <summary>The inputs that a condition rests on, each once.</summary>
    public IReadOnlyList<Input> FindInputs(Condition condition) =>
        Quantities.FindInputsBehind(condition.Ids);

    /// <summary>What an earlier workbook found is said of the inputs as this one has them.</summary>
    private IReadOnlyList<FlipPoint> FindAll(Condition condition)
    {
        var found = _check.Memory.Of("flips", condition.Formula, () => Search(condition));
        return [.. found.Select(f => f with { Input = (Input)Quantities[f.Input.Id] })];
    }

    private IReadOnlyList<FlipPoint> Search(Condition condition)
    {
        var inputs = FindInputs(condition);
        var found = new IReadOnlyList<FlipPoint>[inputs.Count];
        Parallel.For(0, found.Length, i => found[i] = [.. Turns(condition, inputs[i])]);
        return [.. found.SelectMany(f => f).OrderBy(f => f.Margin).ThenBy(f => f.Input.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<FlipPoint> Turns(Condition condition, Input input) =>
        condition.IsOnDraws ? FindOnDraws(condition, input) : FindInBase(condition, input);

    private IEnumerable<FlipPoint> FindInBase(Condition condition, Input input)
    {
        var probe = new BaseProbe(_check.Valuation, condition, input);
        var before = _check.Holds(condition);
        foreach (var (limit, above) in Limits(input))
        {
            if (BaseFlips.FindTowards(limit, input, probe, before) is { } value)
                yield return new FlipPoint(input, value, above);
        }
    }

    private IEnumerable<FlipPoint> FindOnDraws(Condition condition, Input input)
    {
        var flips = new DrawFlips(_check.Valuation, condition, input);
        foreach (var (limit, above) in Limits(input))
        {
            if (flips.FindTowards(limit) is { } turn)
                yield return new FlipPoint(input, turn.Value, above == turn.FallsBeyond);
        }
    }

    /// <summary>
    /// The ends of the search that lie apart from the base value: the row's limits, else the ends
    /// of its range.
    /// </summary>
    private static IEnumerable<(double Limit, bool IsAbove)> Limits(Input input)
    {
        var below = double.IsFinite(input.Fact.Range.Min)
            ? input.Fact.Range.Min
            : input.Fact.Range.Low;
        var above = double.IsFinite(input.Fact.Range.Max)
            ? input.Fact.Range.Max
            : input.Fact.Range.High;
        if (below < input.Value)
            yield return (below, false);
        if (above > input.Value)
            yield return (above, true);
    }
}
