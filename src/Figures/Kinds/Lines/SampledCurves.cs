using Standoff.Figures.Geometry;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>The values of some results along an input, all other inputs in the base case.</summary>
internal sealed class SampledCurves
{
    private const int Samples = 121;

    private readonly InputAxis _axis;
    private readonly IReadOnlyList<NamedResult> _results;

    private SampledCurves(InputAxis axis, IReadOnlyList<NamedResult> results)
    {
        (_axis, _results) = (axis, results);
        Xs = axis.Scale.Samples(Samples);
        var values = Evaluate(Xs);
        Lines = [.. results.Select((r, i) => new Curve(r, values[i]))];
    }

    public double[] Xs { get; }

    public IReadOnlyList<Curve> Lines { get; }

    public static SampledCurves Create(InputAxis axis, IReadOnlyList<NamedResult> results) =>
        new(axis, results);

    /// <summary>The values of each line at some values of the input.</summary>
    public IReadOnlyList<double[]> Evaluate(double[] xs)
    {
        var overrides = new Dictionary<string, double[]>(StringComparer.Ordinal) { [_axis.Input.Id] = xs };
        var sheet = CaseValues.Calculate(_results.Select(r => r.Result), overrides, xs.Length);
        return [.. _results.Select(r => sheet[r.Result.Id].ToArray())];
    }

    /// <summary>
    /// Where the difference of two functions changes its sign, by linear interpolation along the
    /// axis.
    /// </summary>
    public IEnumerable<double> FindCrossings(Func<int, double> one, Func<int, double> other)
    {
        double[] apart = [.. Xs.Select((_, i) => one(i) - other(i))];
        double[] positions = [.. Xs.Select(_axis.Scale.Position)];
        return SignChanges.In(apart)
            .Select(c => SignChanges.At(c, apart, positions))
            .Select(position => _axis.Scale.IsLog ? Math.Pow(10, position) : position);
    }
}

/// <param name="Values">One a sample of the axis.</param>
internal sealed record Curve(NamedResult Named, double[] Values)
{
    /// <summary>By more than the last bits of arithmetic.</summary>
    public bool Varies => Values.Max() - Values.Min() > 1e-12 * Values.Max(Math.Abs);
}
