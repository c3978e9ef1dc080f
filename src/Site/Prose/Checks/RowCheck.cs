using Markdig.Extensions.Tables;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Finds rows of a table in Markdown whose cells have most likely moved, as a table of data does of
/// its rows, and tables without a row.
/// </summary>
internal static class RowCheck
{
    /// <summary>Reports SR4052.</summary>
    public static void Check(Table table, MarkdownText text, DiagnosticBag diagnostics)
    {
        var columns = table.ColumnDefinitions.Count;
        foreach (var row in table.OfType<TableRow>())
        {
            // What the parser fills a row up with holds nothing, not even an empty paragraph.
            var cells = row.OfType<TableCell>().Count(c => c.Count > 0);
            if (cells != columns)
                diagnostics.Add(DiagnosticCatalogue.Misplaced(
                    PlaceOf(row, table, text), $"a row of {cells} {(cells == 1 ? "cell" : "cells")} in a table of {columns}", "give each row as many cells as the line below the head"));
        }

        if (table.OfType<TableRow>().All(r => r.IsHeader))
            diagnostics.Add(DiagnosticCatalogue.Misplaced(
                text.At(table.Span.Start), "a table without rows", "write them below its head, or delete it"));
    }

    /// <summary>Its first cell with words; the table where it has none.</summary>
    private static Place PlaceOf(TableRow row, Table table, MarkdownText text) =>
        text.At(row.Span.IsEmpty ? table.Span.Start : row.Span.Start);
}
