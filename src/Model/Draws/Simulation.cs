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

    private readonly CaseValues _sheet;
    private readonly ConcurrentDictionary<string, double[]> _sorted = new(StringComparer.Ordinal);

    private Simulation(CaseValues sheet) => _sheet = sheet;

    public int Draws => _sheet.Sets;

    /// <summary>Draws on as many threads as there are; each variable has its own stream, so their number changes nothing.</summary>
    /// <param name="draws">At least one.</param>
    /// <param name="set">Inputs that do not vary here; the published case where null.</param>
    public static Simulation Run(Workbook workbook, int draws = StandardDraws, Case? set = null)
    {
        var values = set?.Values ?? Case.Published.Values;
        var columns = values.ToDictionary(v => v.Key, v => Column.Of(v.Value), StringComparer.Ordinal);
        var drawn = workbook.Inputs.Where(i => IsDrawn(i) && !values.ContainsKey(i.Id)).ToArray();
        var drawnColumns = new Column[drawn.Length];
        Parallel.For(0, drawn.Length, i => drawnColumns[i] = Draw(drawn[i], workbook.Copula, draws));
        foreach (var (input, column) in drawn.Zip(drawnColumns))
            columns.Add(input.Id, column);
        return new Simulation(CaseValues.Of([.. workbook.Inputs, .. workbook.Results], columns.GetValueOrDefault, draws));
    }

    /// <summary>One value a draw; +∞ for <c>never</c>. Not to be changed.</summary>
    public double[] this[string id] => _sheet[id];

    /// <summary>The least value that at least a given share of the draws do not exceed (the inverse of the empirical distribution function); +∞ where that is <c>never</c>.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(string id, double share) =>
        ColumnOf(id) is { IsConstant: true } column ? column.Constant : Sorted(id)[Percentiles.Rank(share, Draws)];

    /// <summary>The share of draws in which a quantity is <c>never</c> reached.</summary>
    public double ShareOfNever(string id) => ColumnOf(id) is { IsConstant: true, Constant: var constant }
        ? double.IsPositiveInfinity(constant) ? 1 : 0
        : _sheet[id].Count(double.IsPositiveInfinity) / (double)Draws;

    /// <summary>In ascending order; not to be changed.</summary>
    public double[] Sorted(string id) => ColumnOf(id).IsConstant ? _sheet[id] : _sorted.GetOrAdd(id, _ => RadixSort.Ascending(_sheet[id]));

    /// <summary>Whether an input varies from draw to draw.</summary>
    internal static bool IsDrawn(Input input) => input.Fact.Range.Shape != Shape.Fixed && input.Fact.Range.IsWide;

    internal Column ColumnOf(string id) => _sheet.ColumnOf(id);

    /// <summary>The first draw in which a quantity has some property; null where none has.</summary>
    internal int? FirstWhere(string id, Predicate<double> property)
    {
        var column = ColumnOf(id);
        var draw = column.IsConstant ? property(column.Constant) ? 0 : -1 : Array.FindIndex(_sheet[id], property);
        return draw < 0 ? null : draw;
    }

    private static Column Draw(Input input, Copula copula, int draws)
    {
        var probability = copula.ProbabilitiesOf(input.Id);
        var quantile = Distribution.Quantile(input.Fact);
        var values = new double[draws];
        for (var i = 0; i < draws; i++)
            values[i] = quantile(probability(i));
        return Column.Of(values);
    }
}
