using System.Text.RegularExpressions;
using Standoff.Model;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A row may say that its value is a bound: in its statement ("Most that Broadcom would owe"), in
/// its notes (“Over”, "a floor"), or in the words that it quotes of a source.
/// </summary>
internal static partial class DeclaredBounds
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <param name="isLower">Whether the true value is said to lie above; else below.</param>
    public static bool Declares(Workbook workbook, Quantity quantity, bool isLower)
    {
        var words = isLower ? Lower() : Upper();
        return TextsOf(workbook, quantity).Any(words.IsMatch);
    }

    private static IEnumerable<string> TextsOf(Workbook workbook, Quantity quantity) => quantity switch
    {
        Input input => workbook.Dataset.Quotations
            .Where(q => q.Fact.Text == input.Id).Select(q => q.Text.Text)
            .Concat([input.Fact.Statement.Text, input.Fact.Notes]),
        Result result => [result.Row.Statement.Text, result.Row.Notes],
        _ => [],
    };

    [GeneratedRegex(@"\b(over|more than|at least|exceed(s|ing)?|north of|upwards of|in excess of|floor|lower bound|least|tops)\b", Options)]
    private static partial Regex Lower();

    [GeneratedRegex(@"\b(up to|under|less than|fewer than|at most|ceiling|cap|upper bound|most that)\b", Options)]
    private static partial Regex Upper();
}
