using System.Globalization;
using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>
/// Numbers that no word and few zeros can say: <c>2 × 10²⁶</c>, <c>5.3 × 10⁻¹²</c>.
/// </summary>
internal static partial class PowerOfTen
{
    /// <summary>Up to here there are trillions.</summary>
    private const double MinLarge = 1e16;

    private const double MaxSmall = 1e-9;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const char SuperscriptMinus = '⁻';

    /// <param name="size">At least zero.</param>
    public static bool IsNeededFor(double size) => size is >= MinLarge or (> 0 and < MaxSmall);

    /// <summary>Zeros at the end of the factor are left out.</summary>
    /// <param name="size">Finite, above zero.</param>
    /// <param name="digits">Significant digits; at least one.</param>
    public static string Write(double size, int digits)
    {
        var parts = size.ToString($"e{digits - 1}", CultureInfo.InvariantCulture).Split('e');
        var factor = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0].TrimEnd('0').TrimEnd('.') : parts[0];
        var exponent = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var raised = string.Concat(Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).Select(c => Superscripts[c - '0']));
        return $"{factor} × 10{(exponent < 0 ? SuperscriptMinus : "")}{raised}";
    }

    /// <summary>
    /// The power that stands right after a number, with the sign of multiplication; blanks around
    /// the sign may be left out.
    /// </summary>
    /// <param name="start">Behind the number, from zero.</param>
    /// <returns>Its characters and its value; none and one where there is no power, or one beyond
    /// any number.</returns>
    public static (int Length, double Scale) Read(string text, int start)
    {
        var match = Power().Match(text, start);
        if (!match.Success)
            return (0, 1);
        var digits = string.Concat(match.Groups["digits"].Value.Select(c => (char)('0' + Superscripts.IndexOf(c, StringComparison.Ordinal))));
        var scale = double.Parse((match.Groups["minus"].Success ? "1e-" : "1e") + digits, CultureInfo.InvariantCulture);
        return double.IsFinite(scale) && scale > 0 ? (match.Length, scale) : (0, 1);
    }

    [GeneratedRegex(@"\G\s?×\s?10(?<minus>⁻)?(?<digits>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})", RegexOptions.ExplicitCapture)]
    private static partial Regex Power();
}
