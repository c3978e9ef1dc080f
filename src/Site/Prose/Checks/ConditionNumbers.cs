using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A share or a multiple that a conclusion says in words is bound where its condition holds the
/// same number: "less than a quarter" and <c>open_dollar_share &lt; 0.25</c>.
/// </summary>
internal static partial class ConditionNumbers
{
    /// <summary>As wide as words for shares are where a reference binds them.</summary>
    private const double Slack = 0.015;

    /// <param name="condition">Null where there is none.</param>
    /// <returns>Whether the condition holds what the words say or, of a share, what they leave ("a
    /// tenth less" is <c>0.9</c>) or what it divides by (<c>/ 2</c>).</returns>
    public static bool Hold(string? condition, Numeral numeral)
    {
        if (condition is null || Numerals.ValueOfWords(numeral.Text) is not { } value)
            return false;
        if (IsHundredths(numeral.Text))
            value /= 100;
        return Numbers().Matches(condition)
            .Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))
            .Any(n => Says(n, value));
    }

    private static bool IsHundredths(string words) =>
        words.Contains("point", StringComparison.OrdinalIgnoreCase) || words.Contains("cent", StringComparison.OrdinalIgnoreCase);

    private static bool Says(double number, double value)
    {
        var slack = Math.Min(Slack, value / 10);
        var said = value < 1 ? [number, 1 - number, 1 / number] : new[] { number };
        return said.Any(n => Math.Abs(n - value) <= slack);
    }

    [GeneratedRegex(@"(?<![\w.])[0-9]+(\.[0-9]+)?(?![\w.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
