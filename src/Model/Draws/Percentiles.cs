using MathNet.Numerics.Statistics;

namespace Standoff.Model.Draws;

/// <summary>Which draw a percentile is: the least that at least a given share of the draws do not exceed (the inverse of the empirical distribution function).</summary>
internal static class Percentiles
{
    /// <summary>In ascending order, from zero.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static int Rank(double share, int draws) => Math.Clamp((int)Math.Ceiling(draws * share) - 1, 0, draws - 1);

    /// <summary>A percentile of draws in any order; leaves them in another.</summary>
    public static double SelectInPlace(double[] draws, double share) => ArrayStatistics.OrderStatisticInplace(draws, Rank(share, draws.Length) + 1);
}
