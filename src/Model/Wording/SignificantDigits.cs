using System.Globalization;

namespace Standoff.Model.Wording;

/// <summary>Rounding to significant digits.</summary>
public static class SignificantDigits
{
    /// <summary>Half away from zero; zero and what is not finite stay as they are.</summary>
    /// <param name="digits">At least one.</param>
    public static double Round(double value, int digits)
    {
        if (value == 0 || !double.IsFinite(value))
            return value;
        var places = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        // Decimal arithmetic keeps 0.15 from becoming 0.1499…; doubles beyond its range keep their
        // own rounding.
        if (places is >= 0 and <= 15 && Math.Abs(value) < 1e12)
            return (double)Math.Round((decimal)value, places, MidpointRounding.AwayFromZero);
        var unit = Math.Pow(10, -places);
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>
    /// Without thousands separators: <c>0.6403</c>, <c>35700</c>, <c>never</c> for +∞. Where zeros would
    /// hide the number with an exponent, as one may write it: <c>-1e308</c>.
    /// </summary>
    public static string Plain(double value, int digits)
    {
        if (double.IsPositiveInfinity(value))
            return "never";
        var isLegible = value == 0 || Math.Abs(value) is >= 1e-12 and < 1e15;
        return Round(value, digits).ToString(isLegible ? "0.###############" : "0.###############e0", CultureInfo.InvariantCulture);
    }
}
