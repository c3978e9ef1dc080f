using Standoff.Figures.Drawing;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>A row a place on the axis, round values and marks in order; a column a line, then the names of marks.</summary>
internal static class LinesTable
{
    private const int MostRows = 12;

    public static FigureTable Of(InputAxis axis, NumberWriter numbers, bool isLog, Courses courses, IReadOnlyList<Mark> marks)
    {
        var places = Ticks.For(axis.Scale, MostRows).Where(t => marks.All(m => m.X != t)).Select(t => (X: t, Label: "", Id: (string?)null))
            .Concat(marks.GroupBy(m => m.X).Select(g => (X: g.Key, Label: string.Join(", ", g.Select(m => m.Label)), Id: g.First().Quantity?.Id)))
            .OrderBy(p => p.X).ToList();
        var values = courses.At([.. places.Select(p => p.X)]);
        var writers = values.Select(v => Writer(v, numbers, isLog)).ToList();
        var writeX = Writer([.. places.Select(p => p.X)], axis.Numbers, axis.Scale.IsLog);
        return new FigureTable(
            [new(axis.Label, axis.Input.Unit), .. courses.Lines.Select(l => new TableColumn(l.Named.Label, numbers.Unit)), .. marks.Count > 0 ? [new TableColumn("Point", null)] : Array.Empty<TableColumn>()],
            [.. places.Select((p, i) => (IReadOnlyList<TableCell>)
            [
                new(writeX(p.X), p.X, p.Id),
                .. values.Select((v, line) => new TableCell(writers[line](v[i]), v[i])),
                .. marks.Count > 0 ? [new TableCell(p.Label)] : Array.Empty<TableCell>(),
            ])]);
    }

    private static Func<double, string> Writer(double[] values, NumberWriter numbers, bool isLog) =>
        isLog ? v => numbers.Write(v, NumberStyle.Cell) : numbers.Cells(values).Write;
}
