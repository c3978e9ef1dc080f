using Standoff.Model.Formulas;

namespace Standoff.Model;

/// <summary>The values of all quantities for one or more sets of inputs.</summary>
public sealed class Sheet(IReadOnlyDictionary<string, double[]> values, int sets)
{
    public int Sets => sets;

    /// <summary>One value a set, in the quantity's unit.</summary>
    public double[] this[string id] => values[id];

    /// <summary>Values of some quantities and of what they rest on; the sheet holds no others.</summary>
    /// <param name="overrides">By id of an input: one value a set, in its unit. Inputs not named keep their value.</param>
    /// <param name="sets">How many sets; at least one.</param>
    public static Sheet Of(IEnumerable<Quantity> wanted, IReadOnlyDictionary<string, double[]> overrides, int sets)
    {
        var values = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var quantity in wanted)
            Add(quantity);
        return new Sheet(values, sets);

        void Add(Quantity quantity)
        {
            if (values.ContainsKey(quantity.Id))
                return;
            if (quantity is not Result result)
            {
                values[quantity.Id] = overrides.TryGetValue(quantity.Id, out var given) ? given : [.. Enumerable.Repeat(quantity.Value, sets)];
                return;
            }

            foreach (var argument in result.Arguments)
                Add(argument);
            values[result.Id] = Evaluator.Evaluate(result.Formula, reference => values[reference.Id], sets);
        }
    }
}
