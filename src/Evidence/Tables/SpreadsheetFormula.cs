namespace Standoff.Evidence.Tables;

/// <summary>
/// Texts that a spreadsheet runs when it opens a CSV file. Tables are published as they are, so
/// such a text is refused where it is written.
/// </summary>
public static class SpreadsheetFormula
{
    /// <summary>
    /// Whether a text begins as a formula does. Blanks, tabs and line ends before it are passed over
    /// by some spreadsheets, and signs of full width are read as plain ones. A number with its sign
    /// is a number to all of them.
    /// </summary>
    /// <remarks>OWASP, CSV Injection.</remarks>
    public static bool IsFormula(string text) =>
        text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]
        && Row.ParseNumber(text) is null;
}
