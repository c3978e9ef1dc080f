using Standoff.Model.Conditions;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// The part of the model between some inputs and a condition: what moves when they do and what the
/// condition needs.
/// </summary>
internal static class Submodel
{
    /// <summary>Each after those that its formula names.</summary>
    public static IReadOnlyList<Result> FindBetween(
        QuantityTable quantities, IReadOnlyList<Input> inputs, Condition condition)
    {
        var needed = new HashSet<Quantity>();
        foreach (var id in condition.Ids)
            Need(quantities[id]);
        return [.. quantities.Results.Where(r => needed.Contains(r) && inputs.Any(i => quantities.DependsOn(r, i)))];

        void Need(Quantity quantity)
        {
            if (!needed.Add(quantity) || quantity is not Result result)
                return;
            foreach (var argument in result.Arguments)
                Need(argument);
        }
    }
}
