using MathNet.Numerics.Distributions;
using Standoff.Evidence;

namespace Standoff.Model.Draws;

/// <summary>The spread of a fact between its low and its high.</summary>
internal static class Distribution
{
    /// <summary>For a lognormal fact, low and high are the 5th and the 95th percentile.</summary>
    private const double TailShare = 0.05;

    /// <summary>The value below which a draw falls with a given probability.</summary>
    /// <param name="probability">In the open interval from 0 to 1.</param>
    public static double Quantile(Fact fact, double probability) => fact.Shape switch
    {
        Shape.Fixed => fact.Value,
        Shape.Uniform => fact.Low + probability * (fact.High - fact.Low),
        Shape.Triangular => Triangular.InvCDF(fact.Low, fact.High, fact.Value, probability),
        Shape.Lognormal => Lognormal(fact, probability),
        _ => throw new NotSupportedException(fact.Shape.ToString()),
    };

    private static double Lognormal(Fact fact, double probability)
    {
        var mean = (Math.Log(fact.Low) + Math.Log(fact.High)) / 2;
        var spread = (Math.Log(fact.High) - mean) / Normal.InvCDF(0, 1, 1 - TailShare);
        return Math.Exp(mean + spread * Normal.InvCDF(0, 1, probability));
    }
}
