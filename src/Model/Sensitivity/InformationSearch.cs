using System.Collections.Concurrent;
using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Finds what it is worth to learn single inputs, on the standard draws. The draws are sorted into
/// bins by the value of the input. What to say in a bin is chosen on every other draw and judged on
/// the rest, and the other way round, so that what is noise in a bin wins nothing.
/// </summary>
internal sealed class InformationSearch(Valuation valuation, Copula copula)
{
    private const int Bins = 20;

    private const int Folds = 2;

    /// <summary>The bin of each draw, by id of an input.</summary>
    private readonly ConcurrentDictionary<string, byte[]> _bins = new(StringComparer.Ordinal);

    /// <summary>
    /// Of all inputs whose draws tell of the condition: those behind it, and those tied to them. In
    /// the order of the rows.
    /// </summary>
    /// <param name="truth">In which of the standard draws the condition holds.</param>
    public IReadOnlyList<InformationValue> Measure(Condition condition, DrawTruth truth)
    {
        var behind = valuation.Quantities.FindInputsBehind(condition.Ids).Select(i => i.Id);
        var telling = behind.SelectMany(copula.GroupOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. valuation.Quantities.Inputs
                .Where(i => telling.Contains(i.Id) && Simulation.IsDrawn(i))
                .Select(i => Measure(i, truth)),
        ];
    }

    private InformationValue Measure(Input input, DrawTruth truth)
    {
        var bins = _bins.GetOrAdd(input.Id, _ => Sort(input));
        var (all, holding) = (new int[Folds, Bins], new int[Folds, Bins]);
        for (var draw = 0; draw < bins.Length; draw++)
        {
            all[draw % Folds, bins[draw]]++;
            holding[draw % Folds, bins[draw]] += truth[draw] ? 1 : 0;
        }

        var saysSo = truth.Share >= 0.5;
        var (gained, turned) = (0, 0);
        for (var bin = 0; bin < Bins; bin++)
        {
            for (var fold = 0; fold < Folds; fold++)
            {
                var other = Folds - 1 - fold;
                // Half and half tells nothing, and one says what one says now.
                if (saysSo ? 2 * holding[other, bin] >= all[other, bin] : 2 * holding[other, bin] <= all[other, bin])
                    continue;
                var right = saysSo ? all[fold, bin] - holding[fold, bin] : holding[fold, bin];
                gained += 2 * right - all[fold, bin];
                turned += all[fold, bin];
            }
        }

        return new(input, Math.Max(0, gained) / (double)bins.Length, turned / (double)bins.Length);
    }

    /// <summary>Bins that a draw falls into with the same probability each.</summary>
    private byte[] Sort(Input input)
    {
        var quantile = Distribution.Quantile(input.Fact);
        var ends = Enumerable.Range(1, Bins - 1).Select(b => quantile(b / (double)Bins)).ToArray();
        var draws = valuation.Simulation[input.Id];
        var bins = new byte[draws.Length];
        for (var draw = 0; draw < draws.Length; draw++)
        {
            var place = Array.BinarySearch(ends, draws[draw]);
            bins[draw] = (byte)(place < 0 ? ~place : place);
        }

        return bins;
    }
}
