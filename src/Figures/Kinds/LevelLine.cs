using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds;

/// <summary>
/// Draws a level across the area, stronger than the grid, with its name at an end: above it or
/// below, where lines leave most room. Its value is written where no tick says it.
/// </summary>
internal static class LevelLine
{
    private const double LinePixels = 1.5;

    /// <summary>Between the level and its name; less towards a corner.</summary>
    private const double GapPixels = 8;

    /// <summary>Between the name and a line of the data.</summary>
    private const double EnoughPixels = 8;

    /// <param name="paths">Of the data, in px.</param>
    public static void Draw(
        Chart chart, LabelPlacer places, ReferenceLine level, NumberWriter numbers, IReadOnlyList<IReadOnlyList<Point>> paths)
    {
        var y = chart.Y!.ToPixels(level.Value);
        IReadOnlyList<Point> line = [(chart.Area.Left, y), (chart.Area.Right, y)];
        chart.Line(line, Ink.Text, LinePixels);
        places.Avoid(line);
        if (level.Label.Length == 0)
            return;
        var isTold = chart.Grids.Any(g => !g.IsUpright && g.Pixels.Any(p => Math.Abs(p - y) < 0.5));
        var text = isTold ? level.Label : $"{level.Label}, {numbers.Write(level.Value, NumberStyle.Printed)}";
        var ways = Ways(chart, text, y, level);
        var labels = ways.FirstOrDefault(w => Room(w, paths) >= EnoughPixels) ?? ways.MaxBy(w => Room(w, paths))!;
        foreach (var label in labels)
            places.Avoid(label.Box);
        chart.Write(labels);
    }

    /// <summary>
    /// In one line and in two, above and below, at the left and at the right, those first that are
    /// liked most.
    /// </summary>
    private static List<IReadOnlyList<Label>> Ways(Chart chart, string text, double y, ReferenceLine level)
    {
        var (left, right) = (new Point(chart.Area.Left, y), new Point(chart.Area.Right, y));
        var ways = from lines in new TextLine(text, chart.Size.Strong, Ink.Text).Ways().Take(2)
                   let block = new LabelBlock(lines, level.LabelPlace)
                   from up in new[] { -1, 1 }
                   from end in new[] { (At: left, Inwards: 1), (At: right, Inwards: -1) }
                   select block.Beside(end.At, (end.Inwards, up), GapPixels);
        return [.. ways.Where(w => w[0].Box.Top >= chart.Area.Top - GapPixels && w[^1].Box.Bottom <= chart.Area.Bottom)];
    }

    /// <summary>To the nearest line, in px; more than enough counts as enough.</summary>
    private static double Room(IReadOnlyList<Label> labels, IReadOnlyList<IReadOnlyList<Point>> paths)
    {
        double[] rooms = [2 * EnoughPixels, EnoughPixels, EnoughPixels / 2, 2];
        return rooms.FirstOrDefault(room => !paths.Any(p => labels.Any(l => Polyline.Crosses(p, l.Box.Grow(room)))));
    }
}
