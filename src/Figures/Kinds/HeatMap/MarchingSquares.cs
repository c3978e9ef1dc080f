using Standoff.Figures.Geometry;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>
/// Lines along which a function on a grid has one value, by linear interpolation. What is greater
/// lies to the left of a walker whose y grows upwards; where a square is a saddle, the mean of its
/// corners decides.
/// </summary>
internal sealed class MarchingSquares
{
    /// <summary>
    /// Sides of a square, for each choice of corners that are at least the level: where a line
    /// enters and leaves. Corners count 1, 2, 4, 8 against the clock.
    /// </summary>
    private static readonly (SquareSide From, SquareSide To)[][] Cases =
    [
        [], [(SquareSide.South, SquareSide.West)], [(SquareSide.East, SquareSide.South)], [(SquareSide.East, SquareSide.West)],
        [(SquareSide.North, SquareSide.East)], [(SquareSide.South, SquareSide.West), (SquareSide.North, SquareSide.East)], [(SquareSide.North, SquareSide.South)], [(SquareSide.North, SquareSide.West)],
        [(SquareSide.West, SquareSide.North)], [(SquareSide.South, SquareSide.North)], [(SquareSide.East, SquareSide.South), (SquareSide.West, SquareSide.North)], [(SquareSide.East, SquareSide.North)],
        [(SquareSide.West, SquareSide.East)], [(SquareSide.South, SquareSide.East)], [(SquareSide.West, SquareSide.South)], [],
    ];

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly Func<int, int, double> _value;
    private readonly double _level;
    private readonly Dictionary<int, int> _next = [];

    /// <param name="x">Place of each column.</param>
    /// <param name="y">Place of each row.</param>
    private MarchingSquares(double[] x, double[] y, Func<int, int, double> value, double level)
    {
        (_x, _y, _value, _level) = (x, y, value, level);
        for (var row = 0; row + 1 < y.Length; row++)
        {
            for (var column = 0; column + 1 < x.Length; column++)
            {
                foreach (var (from, to) in SidesOf(column, row))
                    _next.Add(Key(column, row, from), Key(column, row, to));
            }
        }
    }

    private enum SquareSide
    {
        South,
        East,
        North,
        West,
    }

    /// <summary>The lines at a level; they end at the edges of the grid.</summary>
    public static IReadOnlyList<IReadOnlyList<Point>> Lines(double[] x, double[] y, Func<int, int, double> value, double level)
    {
        var squares = new MarchingSquares(x, y, value, level);
        var inner = squares._next.Values.ToHashSet();
        var open = squares._next.Keys.Where(k => !inner.Contains(k)).ToList();
        return [.. open.Select(squares.Walk), .. squares.Rings()];
    }

    /// <summary>
    /// The outlines of all that is at least the level, closed along the edges of the grid; holes
    /// are rings too.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Point>> Outlines(double[] x, double[] y, Func<int, int, double> value, double level)
    {
        // A rim of nothing at the place of the outer rows and columns closes every line.
        double Padded(int column, int row) => column == 0 || row == 0 || column > x.Length || row > y.Length
            ? double.NegativeInfinity
            : value(column - 1, row - 1);
        return new MarchingSquares([x[0], .. x, x[^1]], [y[0], .. y, y[^1]], Padded, level).Rings();
    }

    private List<IReadOnlyList<Point>> Rings()
    {
        var rings = new List<IReadOnlyList<Point>>();
        while (_next.Count > 0)
            rings.Add(Walk(_next.Keys.Min()));
        return rings;
    }

    /// <summary>Follows a line from a side and forgets it.</summary>
    private List<Point> Walk(int start)
    {
        var points = new List<Point> { PointOn(start) };
        for (var key = start; _next.Remove(key, out var next); key = next)
        {
            if (PointOn(next) is var point && point != points[^1])
                points.Add(point);
        }

        return points;
    }

    private (SquareSide From, SquareSide To)[] SidesOf(int column, int row)
    {
        var (a, b, c, d) = (_value(column, row), _value(column + 1, row), _value(column + 1, row + 1), _value(column, row + 1));
        var which = (a >= _level ? 1 : 0) + (b >= _level ? 2 : 0) + (c >= _level ? 4 : 0) + (d >= _level ? 8 : 0);
        var joins = which is 5 or 10 && (a + b + c + d) / 4 >= _level;
        // Where the middle belongs to the higher corners, the lines go around the two lower ones.
        return joins ? [.. Cases[15 - which].Select(s => (s.To, s.From))] : Cases[which];
    }

    /// <summary>
    /// Numbers every side of every square; a side between two squares has one number.
    /// </summary>
    private int Key(int column, int row, SquareSide side) => side switch
    {
        SquareSide.South => 2 * (row * _x.Length + column),
        SquareSide.North => 2 * ((row + 1) * _x.Length + column),
        SquareSide.West => 2 * (row * _x.Length + column) + 1,
        _ => 2 * (row * _x.Length + column + 1) + 1,
    };

    private Point PointOn(int key)
    {
        var (row, column) = (key / 2 / _x.Length, key / 2 % _x.Length);
        var (column2, row2) = key % 2 == 0 ? (column + 1, row) : (column, row + 1);
        var (one, other) = (_value(column, row), _value(column2, row2));
        var share = double.IsInfinity(one) || double.IsInfinity(other)
            ? 0
            : (_level - one) / (other - one);
        return (Polyline.Between(_x[column], _x[column2], share), Polyline.Between(_y[row], _y[row2], share));
    }
}
