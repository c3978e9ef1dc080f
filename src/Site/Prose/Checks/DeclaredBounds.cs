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
        var (own, quoted) = isLower ? (Lower(), QuotedLower()) : (Upper(), QuotedUpper());
        return quantity switch
        {
            Input input => own.IsMatch(input.Fact.Statement.Text) || own.IsMatch(input.Fact.Notes)
                || workbook.Texts.Quotations.Any(q => q.Fact.Text == input.Id && quoted.IsMatch(q.Text.Text)),
            Result result => own.IsMatch(result.Row.Statement.Text) || own.IsMatch(result.Row.Notes),
            _ => false,
        };
    }

    /// <summary>
    /// The words by which a row says that its value is no such limit: a bound of the other side, or
    /// near it; null where none do.
    /// </summary>
    public static string? FindOpposite(Workbook workbook, Quantity quantity, bool isMost, bool isExact)
    {
        if (quantity is not Input { Fact: var fact } || (!isExact && Declares(workbook, quantity, isLower: !isMost)))
            return null;
        var texts = new[] { fact.Statement.Text, fact.Notes };
        Regex[] opposite = isExact ? [Lower(), Upper(), About()] : [isMost ? Lower() : Upper()];
        return texts.SelectMany(t => opposite.Select(o => o.Match(t))).FirstOrDefault(m => m.Success)?.Value;
    }

    /// <summary>"Over" and "under" without quotation marks mostly lay two things side by side.</summary>
    [GeneratedRegex("“(about|around|some|nearly|roughly)\\b|^about\\b", Options)]
    private static partial Regex About();

    [GeneratedRegex(
        @"“(over|more than)|\b(at least|floor|lower (bound|mark))\b|^least\b",
        Options)]
    private static partial Regex Lower();

    [GeneratedRegex(
        @"“(up to|under|less than)|\b(up to|at most|ceiling|cap|upper (bound|mark))\b|^most that\b",
        Options)]
    private static partial Regex Upper();

    [GeneratedRegex(
        @"\b(over|more than|at least|exceed(s|ing)?|north of|upwards of|in excess of|tops)\b",
        Options)]
    private static partial Regex QuotedLower();

    [GeneratedRegex(@"\b(up to|under|less than|fewer than|at most|ceiling|cap)\b", Options)]
    private static partial Regex QuotedUpper();
}
