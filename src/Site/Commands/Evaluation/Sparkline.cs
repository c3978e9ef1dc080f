using Standoff.Model.Draws;

namespace Standoff.Site.Commands.Evaluation;

/// <summary>A distribution as one line of text.</summary>
internal static class Sparkline
{
    private const string Blocks = " ▁▂▃▄▅▆▇█";

    private const int Width = 16;

    /// <summary>
    /// How the values between the 1st and the 99th percentile spread: a block for each of sixteen
    /// equal steps, the fullest one as high as the line. Blank where nothing spreads.
    /// </summary>
    /// <param name="sorted">In ascending order; +∞ is left out.</param>
    public static string Of(ReadOnlySpan<double> sorted)
    {
        if (Bins.CreateForBulk(sorted, Width) is not { } bins)
            return new string(' ', Width);
        var most = bins.Counts.Max();
        return string.Concat(
            bins.Counts.Select(c => Blocks[(int)Math.Ceiling(c * (Blocks.Length - 1.0) / most)]));
    }
}
