using MathNet.Numerics.Statistics;

namespace Standoff.Model.Draws;

/// <summary>
/// The one rule for percentiles: the least draw that at least a given share of the draws do not
/// exceed (the inverse of the empirical distribution function, type 1 of Hyndman and Fan, "Sample
/// quantiles in statistical packages", 1996).
/// </summary>
internal static class Percentiles
{
    /// <summary>The position of a percentile among draws in ascending order, from zero.</summary>
    /// <param name="share">From 0 to 1, both included.</param>
    /// <param name="draws">At least one.</param>
    public static int Rank(double share, int draws) =>
        Math.Clamp((int)Math.Ceiling(draws * share) - 1, 0, draws - 1);

    /// <summary>A percentile of draws in any order; leaves them in another.</summary>
    public static double SelectInPlace(double[] draws, double share) =>
        ArrayStatistics.OrderStatisticInplace(draws, Rank(share, draws.Length) + 1);
}
