using System.Globalization;

namespace Standoff.Site.Components;

/// <summary>Where a value stands in its range, on a line from 0 to 100.</summary>
/// <param name="Flip">Where a conclusion turns; null where the bar shows none.</param>
public sealed record RangeBar(double Low, double Value, double High, double? Flip)
{
    /// <summary>Room beyond the outermost mark, as a share of the line.</summary>
    private const double Margin = 0.12;

    /// <summary>
    /// Null where there is nothing to show: no range, or one that ends in <c>never</c>.
    /// </summary>
    public static RangeBar? Of(double low, double value, double high, double? flip = null)
    {
        var least = Math.Min(Math.Min(low, value), flip ?? low);
        var most = Math.Max(Math.Max(high, value), flip ?? high);
        if (!double.IsFinite(least) || !double.IsFinite(most) || least >= most)
            return null;
        double At(double x) => 100 * (Margin + (1 - 2 * Margin) * (x - least) / (most - least));
        return new RangeBar(At(low), At(value), At(high), flip is { } f ? At(f) : null);
    }

    public static string Text(double position) =>
        Math.Round(position, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
