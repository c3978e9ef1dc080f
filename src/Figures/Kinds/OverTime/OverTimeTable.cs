using Standoff.Figures.Tables;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>One row for each point, line by line.</summary>
internal static class OverTimeTable
{
    public static FigureTable Create(NumberWriter numbers, IReadOnlyList<DatedLine> lines)
    {
        var hasRange = lines.Any(l => l.Points.Any(p => p.Low < p.High));
        var columns = new List<TableColumn> { new("Line", null), new("When", null), new("Value", numbers.Unit) };
        if (hasRange)
            columns.AddRange([new("Low", numbers.Unit), new("High", numbers.Unit)]);
        return new FigureTable(columns, [.. lines.SelectMany(l => l.Points.Select(p => Row(l, p, numbers, hasRange)))]);
    }

    private static List<TableCell> Row(DatedLine line, DatedPoint point, NumberWriter numbers, bool hasRange)
    {
        TableCell Cell(double value) => new(numbers.Write(value, NumberStyle.Cell), value);
        List<TableCell> cells = [new(line.Label), new(point.Date.InWords), Cell(point.Value) with { Quantity = point.Id }];
        if (hasRange)
            cells.AddRange(point.Low < point.High ? [Cell(point.Low), Cell(point.High)] : [new(""), new("")]);
        return cells;
    }
}
