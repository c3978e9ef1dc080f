using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Standoff.Site.Prose;

namespace Standoff.Site.Rendering;

/// <summary>
/// Writes a pipe table without inline styles: the first cell of a row heads it, a column set to the
/// right holds numbers unless one of its cells says more.
/// </summary>
internal sealed class DataTableRenderer : HtmlObjectRenderer<Table>
{
    /// <summary>Characters of a number with its unit; what is longer breaks over lines.</summary>
    private const int MaxNumber = 24;

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var label = string.Join(", ", obj.OfType<TableRow>().Where(r => r.IsHeader).SelectMany(r => r.OfType<TableCell>()).Select(Plain).Where(t => t.Length > 0));
        var under = HeadingOver(obj) is { } heading ? $" ({heading})" : "";
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table: ").WriteEscape(label + under).WriteLine("\">");
        renderer.WriteLine("<table>");
        var rows = obj.OfType<TableRow>().ToList();
        WriteRows(renderer, obj, "thead", rows.Where(r => r.IsHeader));
        WriteRows(renderer, obj, "tbody", rows.Where(r => !r.IsHeader));
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    /// <summary>Tells apart tables whose columns have the same heads.</summary>
    private static string? HeadingOver(Table table) => table.Parent?
        .TakeWhile(block => block != table)
        .OfType<HeadingBlock>()
        .Select(heading => TextRun.Plain(heading.Inline!))
        .LastOrDefault();

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
    {
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var (cell, index) in row.OfType<TableCell>().Select((c, i) => (c, i)))
                WriteCell(renderer, cell, row.IsHeader ? "col" : index == 0 ? "row" : null, IsNumeric(table, index));
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    /// <param name="scope">What a heading heads; null for a cell of data.</param>
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope, bool numeric)
    {
        var tag = scope is null ? "td" : "th";
        renderer.Write($"<{tag}{(scope is null ? "" : $" scope=\"{scope}\"")}{(numeric ? " class=\"num\"" : "")}>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write($"</{tag}>");
    }

    private static bool IsNumeric(Table table, int index) =>
        index < table.ColumnDefinitions.Count
        && table.ColumnDefinitions[index].Alignment == TableColumnAlign.Right
        && table.OfType<TableRow>().Where(r => !r.IsHeader && r.Count > index).All(r => Plain((TableCell)r[index]).Length <= MaxNumber);

    private static string Plain(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Where(b => b.Inline is not null).Select(b => TextRun.Plain(b.Inline!)));
}
