namespace Standoff.Site.Commands.Evaluation;

/// <summary>A distribution as one line of text.</summary>
internal static class Sparkline
{
    private const string Blocks = " ▁▂▃▄▅▆▇█";

    private const int Width = 16;

    /// <summary>How the values between the 1st and the 99th percentile spread: a block for each of sixteen equal steps, the fullest one as high as the line. Blank where nothing spreads.</summary>
    /// <param name="sorted">In ascending order; +∞ is left out.</param>
    public static string Of(ReadOnlySpan<double> sorted)
    {
        var count = sorted.Length;
        while (count > 0 && double.IsInfinity(sorted[count - 1]))
            count--;
        if (count == 0)
            return new string(' ', Width);
        var (low, high) = (sorted[count / 100], sorted[count - 1 - count / 100]);
        if (!(high > low))
            return new string(' ', Width);
        var counts = new int[Width];
        foreach (var value in sorted[..count])
        {
            if (value >= low && value <= high)
                counts[Math.Min(Width - 1, (int)((value - low) / (high - low) * Width))]++;
        }

        var most = counts.Max();
        return string.Concat(counts.Select(c => Blocks[(int)Math.Ceiling(c * (Blocks.Length - 1.0) / most)]));
    }
}
