using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>
/// Draws each series with a dot at every value, full, hollow and small in turn, its line unbroken,
/// dashed or dotted where others have its colour, and whiskers where a value is uncertain.
/// </summary>
internal sealed class OverTimePlot(DrawingSize size, TimeAxis x, NumberAxis y, IReadOnlyList<DatedLine> lines, CrossedLevel? level)
{
    private const double LinePixels = 2.5;
    private const double DotPixels = 9;
    private const double CapPixels = 5;

    /// <summary>A line that ends this near to the right edge has its name there.</summary>
    private const double EdgePixels = 14;

    private double Height => size.IsWide ? 380 : 320;

    public Chart Draw()
    {
        var frame = new AxisFrame(size, x, y);
        var area = frame.Area(Height);
        var (across, upwards) = (x.Scale.Over(area.Left, area.Right), y.Scale.Over(area.Bottom, area.Top));
        var ends = lines.Select(l => (l.Label, Corner: l.Corners().Last()))
            .Where(e => area.Right - across.ToPixels(e.Corner.X) <= EdgePixels);
        var atEnd = LineNames.Fitting(ends.Select(e => (e.Label, upwards.ToPixels(e.Corner.Y))), size, area.Bottom);
        var right = LineNames.EndWidth(atEnd, size);
        var chart = frame.NewChart(frame.Area(Height, right > 0 ? right + 4 : 0));
        frame.DrawAxes(chart, grid: true);
        var baseline = !y.Scale.IsLog && y.Scale.Contains(0) ? chart.Y!.ToPixels(0) : chart.Area.Bottom;
        chart.Line(chart.Area.Left, baseline, chart.Area.Right, baseline, Ink.Axis, 1);
        var places = new LabelPlacer(new Box(chart.Area.Left + 4, chart.Area.Top - 4, chart.Area.Right, chart.Area.Bottom - 4), size.Widening);
        places.Avoid([(chart.Area.Left, baseline), (chart.Area.Right, baseline)]);
        places.Shun(chart);
        var paths = LevelStretches.LayApart(
            [.. lines.Select(l => new NamedPath(l.Label, l.Role, l.Origin, [.. l.Corners().Select(c => (chart.X!.ToPixels(c.X), chart.Y!.ToPixels(c.Y)))]))],
            LinePixels);
        DrawLines(chart, places, paths);
        // The first line counts most: its dots lie above those of the others.
        for (var i = lines.Count - 1; i >= 0; i--)
            DrawPoints(chart, places, lines[i], i);
        if (level is not null)
            LevelLine.Draw(chart, places, level.Line, y.Numbers, [.. paths.Select(p => p.Pixels)]);
        var marks = level is null ? null : new DatedCrossingMarks(chart, places, level);
        marks?.Ask(lines);
        var names = new LineNames(chart, places);
        names.AtEnds(paths.Where(p => atEnd.Contains(p.Name)));
        names.Along(paths.Where(p => !atEnd.Contains(p.Name)).Select(p => p with { Pixels = p.Pixels.Count > 1 ? p.Pixels : [p.Pixels[0], p.Pixels[0]], Apart = Apart(p, paths) }));
        places.Solve();
        marks?.Write();
        names.Write();
        return chart;
    }

    /// <summary>
    /// Broken lines above whole ones, so that both are seen where one lies on the other.
    /// </summary>
    private static void DrawLines(Chart chart, LabelPlacer places, IReadOnlyList<NamedPath> paths)
    {
        var turns = paths.GroupBy(p => p.Role).SelectMany(role => role.Select((path, index) => (path, index)))
            .Where(p => p.path.Pixels.Count > 1);
        foreach (var (path, index) in turns.OrderBy(t => t.index))
        {
            chart.Line(path.Pixels, Ink.Of(path.Role, Dashes.InTurn(index)), LinePixels);
            places.Avoid(path.Pixels);
        }
    }

    /// <summary>Corners of a line, those farthest above or below all other lines first.</summary>
    private static List<Point> Apart(NamedPath path, IReadOnlyList<NamedPath> all) =>
        [.. path.Pixels.OrderByDescending(p => all.Where(other => other != path).Select(other => Distance(other.Pixels, p)).DefaultIfEmpty(0).Min())];

    /// <summary>Upwards or downwards to a line, in px; +∞ where the line is not.</summary>
    private static double Distance(IReadOnlyList<Point> line, Point point)
    {
        var after = Enumerable.Range(1, line.Count - 1)
            .FirstOrDefault(i => line[i - 1].X <= point.X && point.X <= line[i].X);
        if (after == 0)
            return double.PositiveInfinity;
        var (from, to) = (line[after - 1], line[after]);
        var share = to.X > from.X ? (point.X - from.X) / (to.X - from.X) : 0;
        return Math.Abs(from.Y + share * (to.Y - from.Y) - point.Y);
    }

    private static void DrawPoints(Chart chart, LabelPlacer places, DatedLine line, int index)
    {
        var ink = Ink.Of(line.Role);
        foreach (var point in line.Points)
        {
            var (px, py) = (chart.X!.ToPixels(point.X), chart.Y!.ToPixels(point.Value));
            if (point.Low < point.High)
                DrawRange(chart, px, chart.Y.ToPixels(point.Low), chart.Y.ToPixels(point.High), ink);
            var size = index % 3 == 2 ? 0.6 * DotPixels : DotPixels;
            chart.Dot(px, py, size, index % 3 == 1 ? Ink.Paper : ink, ink);
            places.Avoid(new Box(px, py, px, py).Grow(size / 2 + 1));
            chart.Shown.Add(new ValueMark($"{line.Label}, {point.Date.InWords}", null, point.Id, px, py));
        }
    }

    private static void DrawRange(Chart chart, double x, double low, double high, Ink ink)
    {
        chart.Line(x, low, x, high, ink, 1.25);
        foreach (var end in new[] { low, high })
            chart.Line(x - CapPixels, end, x + CapPixels, end, ink, 1.25);
    }
}
