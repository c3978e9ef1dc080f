using Standoff.Figures.Geometry;
using Standoff.Figures.Tables;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>
/// One row for each round value of the input and each mark, in order; a column for each line, then
/// the names of marks.
/// </summary>
internal static class LinesTable
{
    private const int MaxRows = 12;

    public static FigureTable Create(LinesChart lines)
    {
        var places = FindPlaces(lines);
        double[] xs = [.. places.Select(p => p.X)];
        var values = lines.Curves.Evaluate(xs);
        var writeX = Writer(lines.X.Numbers, xs, lines.X.Scale.IsLog);
        var writers = values.Select(v => Writer(lines.Y.Numbers, v, lines.Y.Scale.IsLog)).ToList();
        var hasNames = lines.Marks.Count > 0;
        var columns = lines.Curves.Lines.Select(l => new TableColumn(l.Named.Label, lines.Y.Numbers.Unit))
            .Prepend(new TableColumn(lines.X.Label, lines.X.Input.Unit.Plain));
        var rows = places.Select((p, i) => values.Select((v, line) => new TableCell(writers[line](v[i]), v[i]))
            .Prepend(new TableCell(writeX(p.X), p.X, p.Quantity))
            .Concat(hasNames ? [new TableCell(p.Names)] : []));
        return new FigureTable(
            [.. columns, .. hasNames ? [new TableColumn("Point", null)] : Array.Empty<TableColumn>()],
            [.. rows.Select(r => (IReadOnlyList<TableCell>)[.. r])]);
    }

    /// <summary>Values of the input in rising order; marks that share one share a row.</summary>
    private static List<(double X, string Names, string? Quantity)> FindPlaces(LinesChart lines)
    {
        var marks = lines.Marks.GroupBy(m => m.X)
            .Select(g => (X: g.Key, Names: string.Join(", ", g.Select(m => m.Label)), g.First().Quantity?.Id));
        var round = Ticks.For(lines.X.Scale, MaxRows).Where(t => lines.Marks.All(m => m.X != t))
            .Select(t => (X: t, Names: "", Id: (string?)null));
        return [.. round.Concat(marks).OrderBy(p => p.X)];
    }

    private static Func<double, string> Writer(NumberWriter numbers, double[] values, bool isLog) =>
        isLog ? v => numbers.Write(v, NumberStyle.Cell) : numbers.Cells(values).Write;
}
