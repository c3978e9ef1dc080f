using MathNet.Numerics.Distributions;
using Standoff.Evidence;

namespace Standoff.Model.Draws;

/// <summary>The spread of a fact between its low and its high.</summary>
internal static class Distribution
{
    /// <summary>For a lognormal fact, low and high are the 5th and the 95th percentile.</summary>
    private const double TailShare = 0.05;

    /// <summary>The value below which a draw falls with a given probability, in the open interval from 0 to 1.</summary>
    public static Func<double, double> Quantile(Fact fact) => fact.Shape switch
    {
        Shape.Fixed => _ => fact.Value,
        Shape.Uniform => probability => fact.Low + probability * (fact.High - fact.Low),
        Shape.Triangular => probability => Triangular.InvCDF(fact.Low, fact.High, fact.Value, probability),
        Shape.Lognormal => Lognormal(fact),
        _ => throw new NotSupportedException(fact.Shape.ToString()),
    };

    private static Func<double, double> Lognormal(Fact fact)
    {
        var mean = (Math.Log(fact.Low) + Math.Log(fact.High)) / 2;
        var spread = (Math.Log(fact.High) - mean) / Normal.InvCDF(0, 1, 1 - TailShare);
        return probability => Math.Exp(mean + spread * Normal.InvCDF(0, 1, probability));
    }
}
