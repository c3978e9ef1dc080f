using MathNet.Numerics.Distributions;
using Standoff.Evidence.Rows;

namespace Standoff.Model.Draws;

/// <summary>The spread of a fact between its low and its high.</summary>
internal static class Distribution
{
    /// <summary>For a lognormal fact, low and high are the 5th and the 95th percentile.</summary>
    private const double TailShare = 0.05;

    /// <summary>
    /// The value below which a draw falls with a given probability, in the open interval from 0 to
    /// 1.
    /// </summary>
    public static Func<double, double> Quantile(Fact fact) => fact.Range.Shape switch
    {
        Shape.Fixed => _ => fact.Value,
        Shape.Uniform => probability => fact.Range.Low + probability * (fact.Range.High - fact.Range.Low),
        Shape.Triangular => probability => Triangular.InvCDF(fact.Range.Low, fact.Range.High, fact.Value, probability),
        Shape.Lognormal => Lognormal(fact),
        _ => throw new NotSupportedException(fact.Range.Shape.ToString()),
    };

    private static Func<double, double> Lognormal(Fact fact)
    {
        var mean = (Math.Log(fact.Range.Low) + Math.Log(fact.Range.High)) / 2;
        var spread = (Math.Log(fact.Range.High) - mean) / Normal.InvCDF(0, 1, 1 - TailShare);
        return probability => Math.Exp(mean + spread * Normal.InvCDF(0, 1, probability));
    }
}
