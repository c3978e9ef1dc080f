using System.Collections.Concurrent;
using Standoff.Evidence.Rows;
using Standoff.Model.Cases;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Draws;

/// <summary>All quantities over many random draws of the inputs that have a range.</summary>
public sealed class Simulation
{
    /// <summary>How many draws a published number rests on.</summary>
    public const int StandardDraws = 20_000;

    /// <summary>
    /// Inputs and sorted quantities whose draws are kept; those of others are made again when they
    /// are asked for, since the draws of five thousand inputs are most of a gigabyte.
    /// </summary>
    private const int MaxKept = 1_000;

    private readonly CaseValues _values;
    private readonly ConcurrentDictionary<string, double[]> _sorted = new(StringComparer.Ordinal);

    private readonly DrawMemory? _memory;

    private Simulation(CaseValues values, DrawMemory? memory) => (_values, _memory) = (values, memory);

    public int Draws => _values.Sets;

    /// <summary>
    /// Draws on as many threads as there are; each variable has its own stream, so their number
    /// changes nothing.
    /// </summary>
    /// <param name="draws">At least one.</param>
    /// <param name="set">Inputs that do not vary here.</param>
    internal static Simulation Run(QuantityTable quantities, Copula copula, int draws, Case set) =>
        Run(quantities, copula, draws, set, null);

    /// <summary>The standard draws of the published case.</summary>
    /// <param name="memory">Of what earlier workbooks drew.</param>
    internal static Simulation Run(QuantityTable quantities, Copula copula, DrawMemory memory) =>
        Run(quantities, copula, StandardDraws, Case.Published, memory);

    private static Simulation Run(QuantityTable quantities, Copula copula, int draws, Case set, DrawMemory? memory)
    {
        Column Keep(Quantity quantity, Func<Column> make) => memory?.Draws(quantity, make) ?? make();
        var columns = set.Values.ToDictionary(
            v => v.Key, v => Column.Of(v.Value), StringComparer.Ordinal);
        var drawn = quantities.Inputs
            .Where(i => IsDrawn(i) && !set.Values.ContainsKey(i.Id))
            .ToArray();
        var drawnColumns = new Column[drawn.Length];
        Parallel.For(0, drawn.Length, i => drawnColumns[i] = i < MaxKept
            ? Keep(drawn[i], () => Column.Of(Draw(drawn[i], copula, draws)))
            : Column.OfPassing(() => Draw(drawn[i], copula, draws)));
        foreach (var (input, column) in drawn.Zip(drawnColumns))
            columns.Add(input.Id, column);
        return new Simulation(
            CaseValues.Calculate([.. quantities.Inputs, .. quantities.Results], columns.GetValueOrDefault, draws, Keep), memory);
    }

    /// <summary>One value per draw; +∞ for <c>never</c>. Not to be changed.</summary>
    public double[] this[string id] => _values[id];

    /// <summary>
    /// A percentile by the rule of <see cref="Percentiles"/>, in the quantity's unit; +∞ where
    /// that draw is <c>never</c>.
    /// </summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(string id, double share) =>
        ColumnOf(id) is { IsConstant: true } column
            ? column.Constant
            : Sorted(id)[Percentiles.Rank(share, Draws)];

    /// <summary>The share of draws in which a quantity is <c>never</c> reached.</summary>
    public double ShareOfNever(string id) => ColumnOf(id) is { IsConstant: true, Constant: var constant }
        ? double.IsPositiveInfinity(constant) ? 1 : 0
        : _values[id].Count(double.IsPositiveInfinity) / (double)Draws;

    /// <summary>In ascending order; not to be changed.</summary>
    public double[] Sorted(string id)
    {
        if (ColumnOf(id).IsConstant)
            return _values[id];
        // First of all, since to count them waits for whoever adds one.
        if (_sorted.TryGetValue(id, out var kept))
            return kept;
        double[] Sort() => RadixSort.Ascending(_values[id]);
        return _sorted.Count < MaxKept
            ? _sorted.GetOrAdd(id, _ => _memory?.Sorted(id, Sort) ?? Sort())
            : Sort();
    }

    /// <summary>Whether an input varies from draw to draw.</summary>
    public static bool IsDrawn(Input input) =>
        input.Fact.Range.Shape != Shape.Fixed && input.Fact.Range.IsWide;

    internal Column ColumnOf(string id) => _values.ColumnOf(id);

    /// <summary>
    /// The first draw in which a result is what no result may be; null where none is.
    /// </summary>
    internal int? FirstNonsense(string id)
    {
        int Find() => ColumnOf(id) is { IsConstant: true } column
            ? Result.IsNonsense(column.Constant) ? 0 : -1
            : Array.FindIndex(_values[id], Result.IsNonsense);
        var draw = _memory?.FirstNonsense(id, Find) ?? Find();
        return draw < 0 ? null : draw;
    }

    private static double[] Draw(Input input, Copula copula, int draws)
    {
        var probability = copula.ProbabilitiesOf(input.Id);
        var quantile = Distribution.Quantile(input.Fact);
        var values = GC.AllocateUninitializedArray<double>(draws);
        for (var i = 0; i < draws; i++)
            values[i] = quantile(probability(i));
        return values;
    }
}
