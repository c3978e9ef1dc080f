using Standoff.Figures.Geometry;
using Standoff.Figures.Tables;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>
/// One row for each point: first the pins, which have names, then the crossings of round values.
/// </summary>
internal static class HeatMapTable
{
    public static FigureTable Create(MapField field, IReadOnlyList<Pin> pins)
    {
        var grid = (from y in Ticks.For(field.Y.Scale, 6) from x in Ticks.For(field.X.Scale, 7) select new Point(x, y))
            .ToList();
        var values = field.Evaluate(grid);
        var (writeX, writeY) = (Writer(field.X), Writer(field.Y));
        var numbers = field.Numbers.Cells(values);
        TableCell Coordinate(Func<double, string> write, double value, string? quantity = null) => new(write(value), value, quantity);
        IReadOnlyList<TableCell> Row(TableCell x, TableCell y, double value, string name) => [x, y, new(numbers.Write(value), value), new(name)];
        var named = pins.Select(p => Row(
            Coordinate(writeX, p.X.Value, p.X.Quantity?.Id), Coordinate(writeY, p.Y.Value, p.Y.Quantity?.Id), p.Value, p.Label));
        var crossings = grid.Zip(values, (at, value) => Row(Coordinate(writeX, at.X), Coordinate(writeY, at.Y), value, ""));
        return new FigureTable(
            [
                new(field.X.Label, field.X.Input.Unit.Plain), new(field.Y.Label, field.Y.Input.Unit.Plain),
                new(field.Statement, field.Result.Unit.Plain), new("Point", null),
            ],
            [.. named.Concat(crossings)]);
    }

    private static Func<double, string> Writer(InputAxis axis) => axis.Scale.IsLog
        ? v => axis.Numbers.Write(v, NumberStyle.Cell)
        : axis.Numbers.Cells([axis.Scale.Min, axis.Scale.Max]).Write;
}
