using Standoff.Figures.Tables;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>
/// One table row per row of the figure: its group, its name, its values and, where there is one
/// value, its range.
/// </summary>
internal static class RowTable
{
    public static FigureTable Create(RowChart chart)
    {
        var isGrouped = chart.Groups.Any(g => g.Name is not null);
        var numbers = chart.Rows.SelectMany(r => r.Values)
            .SelectMany(v => new[] { v.Low, v.Value, v.High }).ToList();
        Func<double, string> write = chart.Scale.IsLog
            ? v => chart.Numbers.Write(v, NumberStyle.Cell)
            : chart.Numbers.Cells(numbers).Write;
        string[] alone = chart.HasRanges ? ["Value", "Low", "High"] : ["Value"];
        var headings = chart.Series.Count > 0 ? chart.Series.Select(s => s.Label) : alone;
        var names = isGrouped ? new[] { "Group", "Row" } : ["Row"];
        return new FigureTable(
            [.. names.Select(n => new TableColumn(n, null)), .. headings.Select(h => new TableColumn(h, chart.Numbers.Unit))],
            [.. chart.Groups.SelectMany(g => g.Rows.Select(r => Row(isGrouped ? [g.Name?.Text ?? "", r.Label] : [r.Label], r, chart.HasRanges, write)))]);
    }

    private static IReadOnlyList<TableCell> Row(string[] names, ValueRow row, bool hasRanges, Func<double, string> write)
    {
        IEnumerable<TableCell> values = row.Values.Select(v => new TableCell(write(v.Value), v.Value, v.Quantity.Id));
        var range = row.Values[0];
        return [.. names.Select(n => new TableCell(n)), .. values, .. hasRanges ? RangeCells(range, write) : []];
    }

    /// <summary>Empty where there is no range.</summary>
    private static TableCell[] RangeCells(RowValue value, Func<double, string> write) => value.HasRange
        ? [new(write(value.Low), value.Low), new(write(value.High), value.High)]
        : [new(""), new("")];
}
