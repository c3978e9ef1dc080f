using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>
/// Draws lines with their names at their ends, or along them where the drawing is narrow, and
/// points with theirs.
/// </summary>
internal sealed class LinesPlot(DrawingSize size, LinesChart lines)
{
    private const double TolerancePixels = 0.1;
    private const double LinePixels = 2.5;
    private const double DotPixels = 11;

    /// <summary>From the text of a mark to others, so that two do not read as one.</summary>
    private const double MarkClearance = 18;

    private double Height => size.IsWide ? 400 : 330;

    public Chart Draw()
    {
        var frame = new AxisFrame(size, lines.X.Shown, lines.Y);
        var area = frame.Area(Height);
        var (curves, upwards) = (lines.Curves.Lines, lines.Y.Scale.Over(area.Bottom, area.Top));
        var ends = curves.Where(l => lines.Y.Scale.Contains(l.Values[^1]))
            .Select(l => (l.Named.Label, upwards.ToPixels(l.Values[^1])));
        var atEnd = LineNames.Fitting(ends, size, area.Bottom);
        var chart = frame.NewChart(frame.Area(Height, LineNames.EndWidth(atEnd, size)));
        frame.DrawAxes(chart, grid: true);
        chart.Line(chart.Area.Left, chart.Area.Bottom, chart.Area.Right, chart.Area.Bottom, Ink.Axis, 1);
        var places = new LabelPlacer(new Box(chart.Area.Left - 2, chart.Area.Top - 4, chart.Frame.Right - 2, chart.Area.Bottom - 4), size.Widening);
        var paths = curves.Select(l => Path(chart, l)).ToList();
        places.Shun(chart);
        if (lines.Level is { } level)
            LevelLine.Draw(chart, places, level.Line, lines.Y.Numbers, paths);
        for (var i = 0; i < paths.Count; i++)
        {
            chart.Line(paths[i], Ink.Of(curves[i].Named.Role), LinePixels);
            places.Avoid(paths[i]);
            chart.Shown.Add(new ValueCurve(curves[i].Named.Label, lines.X.Input.Id, curves[i].Named.Result.Id));
        }

        var named = curves.Zip(paths, (line, path) => new NamedPath(line.Named.Label, line.Named.Role, line.Named.Origin, path))
            .ToList();
        var names = new LineNames(chart, places);
        names.AtEnds(named.Where(n => atEnd.Contains(n.Name)));
        AvoidMarks(chart, places);
        names.Along(named.Where(n => !atEnd.Contains(n.Name)));
        DrawMarks(chart, places);
        names.Write();
        return chart;
    }

    private IReadOnlyList<Point> Path(Chart chart, Curve line) =>
        Polyline.Simplify([.. lines.Curves.Xs.Select((x, i) => (chart.X!.ToPixels(x), chart.Y!.ToPixels(line.Values[i])))], TolerancePixels);

    /// <summary>
    /// Keeps texts off what is written already and off the dots that are to come.
    /// </summary>
    private void AvoidMarks(Chart chart, LabelPlacer places)
    {
        foreach (var label in chart.Labels)
            places.Avoid(label.Box);
        foreach (var mark in lines.Marks)
        {
            var (x, y) = PixelsOf(chart, mark);
            places.Avoid(Box.Around((x, y)).Grow(DotPixels / 2 + 1));
        }
    }

    private void DrawMarks(Chart chart, LabelPlacer places)
    {
        var texts = lines.Marks.Select(m => places.Beside(Ways(m), m.Origin, [PixelsOf(chart, m)], DotPixels / 2 + 5, MarkClearance))
            .ToList();
        places.Solve();
        foreach (var (mark, text) in lines.Marks.Zip(texts))
        {
            var (x, y) = PixelsOf(chart, mark);
            chart.Leader(text.Leader);
            var (fill, outline) = mark.IsCrossing ? (Ink.Paper, Ink.Text) : (Ink.Of(lines.Curves.Lines[mark.Line].Named.Role), Ink.Paper);
            chart.Dot(x, y, DotPixels, fill, outline);
            chart.Write(text.Labels);
        }
    }

    private static Point PixelsOf(Chart chart, LineMark mark) =>
        (chart.X!.ToPixels(mark.X), chart.Y!.ToPixels(mark.Y));

    /// <summary>The name in one line or two, above the values.</summary>
    private IReadOnlyList<IReadOnlyList<TextLine>> Ways(LineMark mark)
    {
        var values = new TextLine(mark.Write(lines.X.Numbers, lines.Y.Numbers), size.Tick, Ink.Muted);
        return [.. new TextLine(mark.Label, size.Strong, Ink.Text).Ways().Take(2).Select(name => (IReadOnlyList<TextLine>)[.. name, values])];
    }
}
