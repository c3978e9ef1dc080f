namespace Standoff.Evidence.Tables;

/// <summary>
/// Texts that a spreadsheet runs when it opens a CSV file. Tables are published as they are, so
/// such a text is refused where it is written.
/// </summary>
public static class SpreadsheetFormula
{
    public static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@', ..];
}
