using System.Globalization;
using Standoff.Figures.Tables;

namespace Standoff.Site.Reporting;

/// <summary>The data behind a figure as a table.</summary>
internal static class FigureCsv
{
    /// <summary>RFC 4180; numbers as they are, not as they are shown.</summary>
    public static string Write(FigureTable table)
    {
        string Text(TableCell cell) => cell.Number is { } n ? double.IsPositiveInfinity(n) ? "never" : n.ToString("R", CultureInfo.InvariantCulture) : cell.Text;
        var rows = table.Rows
            .Select(r => r.Select(Text)).Prepend(table.Columns.Select(c => c.Unit is null ? c.Heading : $"{c.Heading} ({c.Unit})"));
        return string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
