using Standoff.Figures.Drawing;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>A row a point: first the pins, which have names, then the crossings of round values.</summary>
internal static class HeatMapTable
{
    public static FigureTable Of(MapField field, IReadOnlyList<Pin> pins)
    {
        var grid = (from y in Ticks.For(field.Y.Scale, 6) from x in Ticks.For(field.X.Scale, 7) select (x, y)).ToList();
        var values = field.At(grid);
        var (writeX, writeY) = (Writer(field.X), Writer(field.Y));
        var numbers = field.Numbers.Cells(values);
        var rows = pins
            .Select(p => Row(p.Label, new TableCell(writeX(p.X), p.X, p.XQuantity?.Id), new TableCell(writeY(p.Y), p.Y, p.YQuantity?.Id), new TableCell(numbers.Write(p.Value), p.Value)))
            .Concat(grid.Zip(values).Select(c => Row("", new TableCell(writeX(c.First.x), c.First.x), new TableCell(writeY(c.First.y), c.First.y), new TableCell(numbers.Write(c.Second), c.Second))));
        return new FigureTable(
            [new(field.X.Label, field.X.Input.Unit), new(field.Y.Label, field.Y.Input.Unit), new(field.Statement, field.Result.Unit), new("Point", null)],
            [.. rows]);
    }

    private static IReadOnlyList<TableCell> Row(string label, TableCell x, TableCell y, TableCell value) => [x, y, value, new TableCell(label)];

    private static Func<double, string> Writer(InputAxis axis) => axis.Scale.IsLog
        ? v => axis.Numbers.Write(v, NumberStyle.Cell)
        : axis.Numbers.Cells([axis.Scale.Min, axis.Scale.Max]).Write;
}
