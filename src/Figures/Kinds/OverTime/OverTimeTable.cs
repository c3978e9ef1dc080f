using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>One row for each point, line by line, then for each crossing that is marked.</summary>
internal static class OverTimeTable
{
    public static FigureTable Create(NumberWriter numbers, IReadOnlyList<DatedLine> lines, CrossedLevel? level)
    {
        var hasRange = lines.Any(l => l.Points.Any(p => p.Low < p.High));
        var columns = new List<TableColumn> { new("Line", null), new("When", null), new("Value", numbers.Unit) };
        if (hasRange)
            columns.AddRange([new("Low", numbers.Unit), new("High", numbers.Unit)]);
        var points = lines.SelectMany(l => l.Points.Select(p => Row(l, p, numbers, hasRange)));
        return new FigureTable(columns, [.. points, .. Crossings(lines, level, numbers, hasRange)]);
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Crossings(
        IReadOnlyList<DatedLine> lines, CrossedLevel? level, NumberWriter numbers, bool hasRange)
    {
        if (level is not { Crossing: { } name, Line.Value: var at })
            yield break;
        foreach (var (line, year) in lines.SelectMany(l => DatedCrossings.Of(l, level).Select(year => (l, year))))
        {
            TableCell[] range = hasRange ? [new(""), new("")] : [];
            yield return [
                new($"{line.Label}: {SentenceParts.Inside(name)}"), new(DatedCrossings.Month(year)),
                new(numbers.Write(at, NumberStyle.Cell), at), .. range];
        }
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
