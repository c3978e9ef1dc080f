using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>Where one input alone turns conclusions and answers, on one axis.</summary>
/// <param name="Rungs">In the order of the values at which they turn.</param>
/// <param name="Axis">With room beyond the outermost mark.</param>
public sealed record FlipLadder(Input Input, IReadOnlyList<Rung> Rungs, InputAxis Axis)
{
    /// <summary>As a share of what lies between the outermost marks.</summary>
    private const double Room = 0.07;

    /// <summary>Null for an input that turns nothing alone.</summary>
    public static FlipLadder? For(Input input, Report report)
    {
        IReadOnlyList<Rung> rungs = [.. report.Verdicts.Concat(report.Questions)
            .Select(v => Rung.Of(v, input)).OfType<Rung>()
            .OrderBy(r => r.Value).ThenBy(r => r.Verdict.Conclusion.Id, StringComparer.Ordinal)];
        if (rungs.Count == 0)
            return null;
        var range = input.Fact.Range;
        var marks = rungs.SelectMany(r => new[] { r.Low, r.High }).OfType<double>()
            .Concat([range.Low, input.Value, range.High]).ToList();
        return new FlipLadder(input, rungs, InputAxis.Between(marks.Min(), marks.Max()).Widen(Room));
    }
}

/// <summary>Between which values of one input a conclusion holds.</summary>
/// <param name="Low">Below it the conclusion turns; null where it does not.</param>
/// <param name="High">Above it the conclusion turns; null where it does not.</param>
/// <param name="Value">The one of the two that is nearer to the base value.</param>
public sealed record Rung(Verdict Verdict, double? Low, double? High, double Value)
{
    /// <summary>Null where the input alone does not turn it.</summary>
    public static Rung? Of(Verdict verdict, Input input)
    {
        // The nearest comes first.
        var flips = verdict.Flips.Where(f => f.Input.Id == input.Id).ToList();
        return flips is [var nearest, ..]
            ? new(verdict, flips.Find(f => !f.IsAbove)?.Value, flips.Find(f => f.IsAbove)?.Value, nearest.Value)
            : null;
    }
}
