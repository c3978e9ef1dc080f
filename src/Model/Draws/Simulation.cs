using MathNet.Numerics.Statistics;
using Standoff.Evidence;
using Standoff.Model.Cases;

namespace Standoff.Model.Draws;

/// <summary>All quantities over many random draws of the inputs that have a range.</summary>
public sealed class Simulation
{
    /// <summary>How many draws a published number rests on.</summary>
    public const int StandardDraws = 20_000;

    private readonly Sheet _sheet;
    private readonly Dictionary<string, double[]> _sorted = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private Simulation(Sheet sheet) => _sheet = sheet;

    public int Draws => _sheet.Sets;

    /// <param name="draws">At least one.</param>
    /// <param name="set">Inputs that do not vary here; the published case where null.</param>
    public static Simulation Run(Workbook workbook, int draws = StandardDraws, Case? set = null)
    {
        var values = set?.Values ?? Case.Published.Values;
        var drawn = workbook.Inputs.Where(i => IsDrawn(i) || values.ContainsKey(i.Id)).ToDictionary(
            i => i.Id,
            i => values.TryGetValue(i.Id, out var value) ? [.. Enumerable.Repeat(value, draws)] : Draw(i, workbook.Copula, draws),
            StringComparer.Ordinal);
        return new Simulation(workbook.Evaluate(drawn, draws));
    }

    /// <summary>One value a draw; +∞ for <c>never</c>.</summary>
    public double[] this[string id] => _sheet[id];

    /// <summary>The least value that at least a given share of the draws do not exceed (the inverse of the empirical distribution function); +∞ where that is <c>never</c>.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(string id, double share) =>
        SortedArrayStatistics.QuantileCustom(Sorted(id), share, QuantileDefinition.R1);

    /// <summary>The share of draws in which a quantity is <c>never</c> reached.</summary>
    public double ShareOfNever(string id) => _sheet[id].Count(double.IsPositiveInfinity) / (double)Draws;

    /// <summary>Whether an input varies from draw to draw.</summary>
    internal static bool IsDrawn(Input input) => input.Fact.Shape != Shape.Fixed && input.Fact.HasRange;

    /// <summary>In ascending order; not to be changed.</summary>
    public double[] Sorted(string id)
    {
        lock (_gate)
        {
            if (!_sorted.TryGetValue(id, out var sorted))
            {
                sorted = [.. _sheet[id]];
                Array.Sort(sorted);
                _sorted.Add(id, sorted);
            }

            return sorted;
        }
    }

    private static double[] Draw(Input input, Copula copula, int draws)
    {
        var probability = copula.ProbabilitiesOf(input.Id);
        var values = new double[draws];
        for (var i = 0; i < draws; i++)
            values[i] = Distribution.Quantile(input.Fact, probability(i));
        return values;
    }
}
