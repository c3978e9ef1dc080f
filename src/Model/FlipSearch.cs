using System.Collections.Concurrent;
using Standoff.Model.Formulas;

namespace Standoff.Model;

/// <summary>
/// Finds flip points: walks outwards from the base value in even steps to the limits of the row, so that a condition that is not
/// monotone is caught where it turns first, then narrows the step that it turned in.
/// </summary>
public sealed class FlipSearch(Workbook workbook)
{
    private const int Steps = 128;

    /// <summary>By the condition's text; what is asked again is not searched again.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<FlipPoint>> _found = new(StringComparer.Ordinal);

    /// <summary>Narrowing rounds; each divides the step by <see cref="Steps"/>, which leaves 128⁻⁵ of the way.</summary>
    private const int Rounds = 4;

    /// <summary>All flip points of a condition that holds in the base case, least margin first; none for a condition on percentiles or odds.</summary>
    public IReadOnlyList<FlipPoint> Of(Condition condition) => _found.GetOrAdd(condition.Text.Text, _ => Search(condition));

    /// <summary>The inputs that a condition rests on, each once.</summary>
    public IReadOnlyList<Input> InputsOf(Condition condition) =>
        [.. condition.Ids.SelectMany(Upstream).DistinctBy(i => i.Id, StringComparer.Ordinal)];

    private IReadOnlyList<FlipPoint> Search(Condition condition)
    {
        if (condition.IsOnDraws || !workbook.Holds(condition))
            return [];
        return [.. InputsOf(condition)
            .SelectMany(input => new[] { Towards(condition, input, above: false), Towards(condition, input, above: true) })
            .OfType<FlipPoint>()
            .OrderBy(f => f.Margin)
            .ThenBy(f => f.Input.Id, StringComparer.Ordinal)];
    }

    private FlipPoint? Towards(Condition condition, Input input, bool above)
    {
        var (from, to) = (input.Value, Limit(input, above));
        if (from.Equals(to))
            return null;
        for (var round = 0; round <= Rounds; round++)
        {
            var (start, step) = (from, (to - from) / Steps);
            var values = Enumerable.Range(0, Steps + 1).Select(i => i == Steps ? to : start + i * step).ToArray();
            var holds = Holds(condition, input, values);
            var turned = Array.FindIndex(holds, 1, h => !h);
            if (turned < 0)
                return null;
            (from, to) = (values[turned - 1], values[turned]);
        }

        return new FlipPoint(input, from, above);
    }

    /// <summary>The end of the search: the row's limit, else the end of its range.</summary>
    private static double Limit(Input input, bool above)
    {
        var limit = above ? input.Fact.Max : input.Fact.Min;
        return double.IsFinite(limit) ? limit : above ? input.Fact.High : input.Fact.Low;
    }

    private bool[] Holds(Condition condition, Input input, double[] values)
    {
        var known = new Dictionary<string, double[]>(StringComparer.Ordinal) { [input.Id] = values };
        double[] ValuesOf(Quantity quantity)
        {
            if (known.TryGetValue(quantity.Id, out var found))
                return found;
            var computed = quantity is Result result && DependsOn(result, input.Id)
                ? Evaluator.Evaluate(result.Formula, r => ValuesOf(Find(r.Id)), values.Length)
                : [.. Enumerable.Repeat(quantity.Value, values.Length)];
            return known[quantity.Id] = computed;
        }

        return Array.ConvertAll(Evaluator.Evaluate(condition.Formula, r => ValuesOf(Find(r.Id)), values.Length), x => x != 0 && !double.IsNaN(x));
    }

    private IEnumerable<Input> Upstream(string id) => workbook.InputsBehind(Find(id));

    private bool DependsOn(Result result, string inputId) => workbook.InputsBehind(result).Any(i => i.Id == inputId);

    private Quantity Find(string id) => workbook.TryFind(id, out var quantity) ? quantity : throw new ArgumentException(id, nameof(id));
}
