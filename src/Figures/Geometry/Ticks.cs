namespace Standoff.Figures.Geometry;

/// <summary>Round values for an axis.</summary>
internal static class Ticks
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>
    /// Multiples of a round step within the scale, at most <paramref name="atMost"/>; on a
    /// logarithmic scale powers of ten, with their doubles and fivefolds where there is room.
    /// </summary>
    /// <param name="atMost">At least two.</param>
    public static IReadOnlyList<double> For(Scale scale, int atMost) =>
        scale.IsLog ? Logarithmic(scale, atMost) : Linear(scale, atMost);

    /// <summary>
    /// A linear scale whose ends move to the next tick where that is no more than half a step away.
    /// </summary>
    public static Scale Rounded(double min, double max, int atMost)
    {
        var ticks = Linear(new Scale(min, max), atMost);
        if (ticks.Count < 2)
            return new Scale(min, max);
        var step = ticks[1] - ticks[0];
        var (below, above) = (ticks[0] - step, ticks[^1] + step);
        return new Scale(min - below < step / 2 ? below : min, above - max < step / 2 ? above : max);
    }

    private static List<double> Linear(Scale scale, int atMost)
    {
        var rough = (scale.Max - scale.Min) / atMost;
        var decade = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        foreach (var step in Steps.Concat(Steps.Skip(1).Select(s => 10 * s)).Select(s => s * decade))
        {
            var found = Multiples(scale, step);
            if (found.Count <= atMost)
                return found;
        }

        return [];
    }

    private static List<double> Multiples(Scale scale, double step)
    {
        var slack = step * 1e-9;
        var (first, last) = (Math.Ceiling((scale.Min - slack) / step), Math.Floor((scale.Max + slack) / step));
        // Through decimal, so that 3 × 0.1 is 0.3; what lies beyond it is written with powers of ten.
        double Multiply(double count) => step is > 1e-15 and < 1e15 ? (double)((decimal)count * (decimal)step) : count * step;
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Multiply(first + i))];
    }

    private static List<double> Logarithmic(Scale scale, int atMost)
    {
        var (low, high) = ((int)Math.Floor(Math.Log10(scale.Min)), (int)Math.Ceiling(Math.Log10(scale.Max)));
        double[][] choices = [[1, 2, 5], [1, 3], [1]];
        foreach (var leads in choices)
        {
            var found = Enumerable.Range(low, high - low + 1)
                .SelectMany(power => leads.Select(lead => lead * Math.Pow(10, power)))
                .Where(v => v >= scale.Min * (1 - 1e-9) && v <= scale.Max * (1 + 1e-9))
                .ToList();
            if (found.Count <= atMost)
                return found;
        }

        var every = (high - low) / atMost + 1;
        return [.. Enumerable.Range(low, high - low + 1).Where(p => p % every == 0).Select(p => Math.Pow(10, p)).Where(v => v >= scale.Min && v <= scale.Max)];
    }
}
