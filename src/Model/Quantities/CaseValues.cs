using Standoff.Model.Formulas;

namespace Standoff.Model.Quantities;

/// <summary>The values of all quantities for one or more sets of inputs.</summary>
public sealed class CaseValues
{
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);

    private CaseValues(int sets) => Sets = sets;

    public int Sets { get; }

    /// <summary>One value per set, in the quantity's unit; not to be changed.</summary>
    public double[] this[string id] => _columns[id].Values(Sets);

    /// <summary>
    /// Values of some quantities and of what they rest on; there are no others in what it gives.
    /// </summary>
    /// <param name="overrides">By id of an input: one value per set, in its unit. Inputs not named
    /// keep their value.</param>
    /// <param name="sets">How many sets; at least one.</param>
    public static CaseValues Calculate(
        IEnumerable<Quantity> wanted, IReadOnlyDictionary<string, double[]> overrides, int sets) =>
        Calculate(wanted, id => overrides.TryGetValue(id, out var given) ? Column.Of(given) : null, sets);

    /// <param name="overrides">By id of an input; null where it keeps its value.</param>
    /// <param name="keep">Gives the values that a result had before where they follow from the
    /// same.</param>
    internal static CaseValues Calculate(
        IEnumerable<Quantity> wanted, Func<string, Column?> overrides, int sets, Func<Result, Func<Column>, Column>? keep = null)
    {
        var values = new CaseValues(sets);
        var pool = new ColumnPool(sets);
        foreach (var quantity in wanted)
            Add(quantity);
        return values;

        void Add(Quantity quantity)
        {
            if (values._columns.ContainsKey(quantity.Id))
                return;
            if (quantity is not Result result)
            {
                values._columns[quantity.Id] = overrides(quantity.Id) ?? Column.Of(quantity.Value);
                return;
            }

            foreach (var argument in result.Arguments)
                Add(argument);
            Column Evaluate() => Evaluator.Evaluate(result.Formula, reference => values._columns[reference.Id], pool);
            values._columns[result.Id] = keep?.Invoke(result, Evaluate) ?? Evaluate();
        }
    }

    internal Column ColumnOf(string id) => _columns[id];
}
