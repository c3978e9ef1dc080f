namespace Standoff.Model.Sensitivity;

/// <summary>
/// The point nearest to zero within bounds at which linear inequalities hold: Hildreth's method (C.
/// Hildreth, Naval Research Logistics Quarterly 4, 1957), one weight after the other.
/// </summary>
internal static class NearestPoint
{
    private const int Sweeps = 30;

    /// <summary>Of a weight.</summary>
    private const int Halvings = 50;

    /// <summary>Weights times slopes up to this: then every coordinate that has a slope is at its bound.</summary>
    private const double Far = 1e6;

    /// <param name="slopes">Of each inequality.</param>
    /// <param name="most">What the product with the slopes may be at most, for each inequality.</param>
    /// <param name="low">Of each coordinate; not above zero.</param>
    /// <param name="high">Of each coordinate; not below zero.</param>
    /// <returns>Where the bounds do not allow all, as near to it as they do.</returns>
    public static double[] Find(IReadOnlyList<double[]> slopes, IReadOnlyList<double> most, double[] low, double[] high)
    {
        var weights = new double[slopes.Count];
        var point = new double[low.Length];
        for (var sweep = 0; sweep < (slopes.Count > 1 ? Sweeps : 1); sweep++)
        {
            for (var k = 0; k < weights.Length; k++)
            {
                weights[k] = WeightOf(k, weights, slopes, most[k], low, high);
                point = At(weights, slopes, low, high);
            }
        }

        return point;
    }

    /// <summary>The least at which the inequality holds, beside the other weights.</summary>
    private static double WeightOf(int k, double[] weights, IReadOnlyList<double[]> slopes, double most, double[] low, double[] high)
    {
        var tried = (double[])weights.Clone();
        bool HoldsAt(double weight)
        {
            tried[k] = weight;
            return At(tried, slopes, low, high).Zip(slopes[k], (z, s) => z * s).Sum() <= most;
        }

        var steepest = slopes[k].Max(Math.Abs);
        if (steepest == 0 || HoldsAt(0))
            return 0;
        var (below, above) = (0.0, Far / steepest);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = below + (above - below) / 2;
            if (HoldsAt(middle))
                above = middle;
            else
                below = middle;
        }

        return above;
    }

    private static double[] At(double[] weights, IReadOnlyList<double[]> slopes, double[] low, double[] high)
    {
        var point = new double[low.Length];
        for (var i = 0; i < point.Length; i++)
        {
            var sum = 0.0;
            for (var k = 0; k < weights.Length; k++)
                sum -= weights[k] * slopes[k][i];
            point[i] = Math.Clamp(sum, low[i], high[i]);
        }

        return point;
    }
}
