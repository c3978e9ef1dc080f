using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>Where one input alone turns conclusions and answers, on one axis.</summary>
/// <param name="Rungs">In the order of the values at which they turn.</param>
/// <param name="From">The left end of the axis, in the input's unit.</param>
/// <param name="To">The right end.</param>
/// <param name="IsLog">Whether the axis runs by factors and not by steps.</param>
public sealed record FlipLadder(
    Input Input, IReadOnlyList<Rung> Rungs, double From, double To, bool IsLog)
{
    /// <summary>Ends further apart than this factor do not fit a linear axis.</summary>
    internal const double MaxLinear = 30;

    /// <summary>Room beyond the outermost mark, as a share of the axis.</summary>
    private const double Margin = 0.06;

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
        return new FlipLadder(
            input, rungs, marks.Min(), marks.Max(), marks.Min() > 0 && marks.Max() > MaxLinear * marks.Min());
    }

    /// <summary>Where a value stands, from 0 to 100.</summary>
    public double At(double value)
    {
        double Scaled(double x) => IsLog ? Math.Log(x) : x;
        var span = Scaled(To) - Scaled(From);
        return span <= 0
            ? 50
            : 100 * (Margin + (1 - 2 * Margin) * (Scaled(value) - Scaled(From)) / span);
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
