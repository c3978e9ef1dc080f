using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Conditions;

/// <summary>
/// Moves all inputs behind a condition at once, those too that no draw moves, as far as the limits
/// of their rows let them and, where a row has none, ten times up and down. A condition that
/// nothing of that turns holds by construction.
/// </summary>
internal static class WideProbe
{
    private const int Sets = 4_000;

    /// <summary>Of these, the first: enough to turn most conditions that anything turns.</summary>
    private const int FirstSets = 64;

    /// <summary>How far an input without a limit goes, either way.</summary>
    private const double Reach = 10;

    /// <summary>Ends further apart than this are drawn by their logarithms.</summary>
    private const double MaxEvenRatio = 20;

    /// <summary>Whether a condition without odds or percentiles holds in every set.</summary>
    public static bool HoldsThroughout(QuantityTable quantities, Formula condition) =>
        HoldsThroughout(quantities, condition, FirstSets) && HoldsThroughout(quantities, condition, Sets);

    private static bool HoldsThroughout(QuantityTable quantities, Formula condition, int sets)
    {
        var named = condition.SelfAndBelow().OfType<QuantityReference>()
            .Select(r => quantities[r.Id]).Distinct().ToList();
        var inputs = named.SelectMany(quantities.FindInputsBehind).Distinct();
        var moved = inputs.ToDictionary(i => i.Id, i => Spread(i, sets), StringComparer.Ordinal);
        var values = CaseValues.Calculate(named, moved, sets);
        var holds = Evaluator.Evaluate(condition, r => values.ColumnOf(r.Id), new ColumnPool(sets));
        return Enumerable.Range(0, sets).All(i => holds[i] is not (0 or double.NaN));
    }

    private static double[] Spread(Input input, int sets)
    {
        var (low, high) = Ends(input);
        var stream = new RandomStream("wide " + input.Id);
        var isLogarithmic = low > 0 && high / low > MaxEvenRatio;
        return
        [
            .. Enumerable.Range(0, sets).Select(i => isLogarithmic
                ? low * Math.Pow(high / low, stream[i])
                : low + stream[i] * (high - low)),
        ];
    }

    private static (double Low, double High) Ends(Input input)
    {
        var range = input.Fact.Range;
        var far = Math.Max(Math.Abs(range.Low), Math.Abs(range.High)) * Reach;
        var low = range.Low > 0 ? range.Low / Reach : -far;
        var high = range.High < 0 ? range.High / Reach : far;
        return (
            double.IsFinite(range.Min) ? range.Min : low,
            double.IsFinite(range.Max) ? range.Max : high);
    }
}
