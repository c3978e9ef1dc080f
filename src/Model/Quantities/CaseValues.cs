using Standoff.Model.Formulas;

namespace Standoff.Model.Quantities;

/// <summary>The values of all quantities for one or more sets of inputs.</summary>
public sealed class CaseValues
{
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);

    private CaseValues(int sets) => Sets = sets;

    public int Sets { get; }

    /// <summary>One value a set, in the quantity's unit; not to be changed.</summary>
    public double[] this[string id] => _columns[id].Values(Sets);

    /// <summary>Values of some quantities and of what they rest on; the sheet holds no others.</summary>
    /// <param name="overrides">By id of an input: one value a set, in its unit. Inputs not named keep their value.</param>
    /// <param name="sets">How many sets; at least one.</param>
    public static CaseValues Of(IEnumerable<Quantity> wanted, IReadOnlyDictionary<string, double[]> overrides, int sets) =>
        Of(wanted, id => overrides.TryGetValue(id, out var given) ? Column.Of(given) : null, sets);

    /// <param name="overrides">By id of an input; null where it keeps its value.</param>
    internal static CaseValues Of(IEnumerable<Quantity> wanted, Func<string, Column?> overrides, int sets)
    {
        var sheet = new CaseValues(sets);
        var pool = new ColumnPool(sets);
        foreach (var quantity in wanted)
            Add(quantity);
        return sheet;

        void Add(Quantity quantity)
        {
            if (sheet._columns.ContainsKey(quantity.Id))
                return;
            if (quantity is not Result result)
            {
                sheet._columns[quantity.Id] = overrides(quantity.Id) ?? Column.Of(quantity.Value);
                return;
            }

            foreach (var argument in result.Arguments)
                Add(argument);
            sheet._columns[result.Id] = Evaluator.Evaluate(result.Formula, reference => sheet._columns[reference.Id], pool);
        }
    }

    internal Column ColumnOf(string id) => _columns[id];
}
