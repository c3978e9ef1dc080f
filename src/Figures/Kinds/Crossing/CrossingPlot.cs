using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;

namespace Standoff.Figures.Kinds.Crossing;

/// <summary>
/// Draws the line, what lies between it and the level in the colour of its side, and the crossings
/// with their name and place.
/// </summary>
internal sealed class CrossingPlot(DrawingSize size, CrossingChart lines)
{
    private const double TolerancePixels = 0.1;
    private const double LinePixels = 2.5;
    private const double DotPixels = 12;
    private const double MarkClearance = 12;
    private const int SideShade = 15;

    /// <summary>Where between the level and the line the name of a side may stand.</summary>
    private static readonly double[] Depths = [0.3, 0.5, 0.7];

    private double Height => size.IsWide ? 360 : 300;

    public Chart Draw()
    {
        var frame = new AxisFrame(size, lines.X.Shown, lines.Y);
        var chart = frame.NewChart(frame.Area(Height));
        var level = chart.Y!.ToPixels(lines.Level.Value);
        var points = lines.Curves.Xs.Select((x, i) => new Point(chart.X!.ToPixels(x), chart.Y.ToPixels(lines.Curve.Values[i]))).ToList();
        var sides = SplitAt(points, level);
        foreach (var side in sides)
            chart.Region([[.. side, (side[^1].X, level), (side[0].X, level)]], Ink.Of(SideOf(side, level).Role, SideShade));
        frame.DrawAxes(chart, grid: true);
        chart.Line(chart.Area.Left, chart.Area.Bottom, chart.Area.Right, chart.Area.Bottom, Ink.Axis, 1);
        var places = new LabelPlacer(new Box(chart.Area.Left + 2, chart.Area.Top - 2, chart.Area.Right - 2, chart.Area.Bottom - 4), size.Widening);
        foreach (var side in sides)
            chart.Line(Polyline.Simplify(side, TolerancePixels), Ink.Of(SideOf(side, level).Role), LinePixels);
        var path = Polyline.Simplify(points, TolerancePixels);
        places.Avoid(path);
        places.Shun(chart);
        LevelLine.Draw(chart, places, lines.Level, lines.Y.Numbers, [path]);
        foreach (var label in chart.Labels)
            places.Avoid(label.Box);
        chart.Shown.Add(new ValueCurve(lines.Y.Label, lines.X.Input.Id, lines.Curve.Named.Result.Id));
        DrawMarks(chart, places);
        NameSides(chart, places, sides, level);
        return chart;
    }

    private CrossingSide SideOf(IReadOnlyList<Point> side, double level) =>
        side.MaxBy(p => Math.Abs(p.Y - level)).Y < level ? lines.Sides.Above : lines.Sides.Below;

    /// <summary>The runs of a line between its crossings of a level, ends included.</summary>
    private static List<List<Point>> SplitAt(List<Point> points, double level)
    {
        double[] apart = [.. points.Select(p => p.Y - level)];
        double[] places = [.. points.Select(p => p.X)];
        var (runs, run, start) = (new List<List<Point>>(), new List<Point>(), 0);
        foreach (var change in SignChanges.In(apart))
        {
            Point at = (SignChanges.At(change, apart, places), level);
            runs.Add([.. run, .. points[start..(change.Before + 1)], at]);
            (run, start) = ([at], change.After);
        }

        runs.Add([.. run, .. points[start..]]);
        return runs;
    }

    private void DrawMarks(Chart chart, LabelPlacer places)
    {
        List<LineMark> marks = [.. lines.Crossings.Select(lines.CrossingAt), .. lines.Own is { } own ? new[] { own } : []];
        foreach (var mark in marks)
            places.Avoid(Box.Around(PixelsOf(chart, mark)).Grow(DotPixels / 2 + 1));
        var texts = marks.Select(m => places.Beside(Ways(m), m.Origin, [PixelsOf(chart, m)], DotPixels / 2 + 6, MarkClearance))
            .ToList();
        places.Solve();
        foreach (var (mark, text) in marks.Zip(texts))
        {
            var (x, y) = PixelsOf(chart, mark);
            chart.Leader(text.Leader);
            chart.Dot(x, y, DotPixels, mark.IsCrossing ? Ink.Paper : Ink.Text, mark.IsCrossing ? Ink.Text : Ink.Paper);
            chart.Write(text.Labels);
        }
    }

    private static Point PixelsOf(Chart chart, LineMark mark) =>
        (chart.X!.ToPixels(mark.X), chart.Y!.ToPixels(mark.Y));

    /// <summary>The name in one line or two, above the values.</summary>
    private IReadOnlyList<IReadOnlyList<TextLine>> Ways(LineMark mark)
    {
        var values = new TextLine(mark.Write(lines.X.Numbers, lines.Y.Numbers), size.Note, Ink.Text);
        return [.. new TextLine(mark.Label, size.Strong, Ink.Text).Ways().Take(2).Select(name => (IReadOnlyList<TextLine>)[.. name, values])];
    }

    /// <summary>
    /// Between the line and the level where there is room, else anywhere on that side of the level.
    /// </summary>
    private void NameSides(Chart chart, LabelPlacer places, List<List<Point>> runs, double level)
    {
        foreach (var runsOfSide in runs.GroupBy(r => SideOf(r, level)))
        {
            var side = runsOfSide.Key;
            var name = new TextLine(side.Label, size.Strong, Ink.Of(side.Role));
            var (top, bottom) = side == lines.Sides.Above ? (chart.Area.Top, level) : (level, chart.Area.Bottom);
            var labels = places.PlaceAround([.. name.Ways().Take(2)], side.Origin, [.. runsOfSide.SelectMany(r => Between(r, level))])
                ?? places.PlaceAround(name.Ways(), side.Origin, [.. Within(chart.Area with { Top = top, Bottom = bottom })]);
            if (labels is not null)
                chart.Write(labels);
            else
                chart.LeaveOut(side.Label, side.Origin);
        }
    }

    /// <summary>Places between a run of the line and the level.</summary>
    private static IEnumerable<Point> Between(List<Point> run, double level) =>
        from across in Enumerable.Range(1, 19)
        from share in Depths
        let point = run[(int)Math.Round(across / 20d * (run.Count - 1))]
        select new Point(point.X, Polyline.Between(level, point.Y, share));

    private static IEnumerable<Point> Within(Box box) =>
        from across in Enumerable.Range(1, 19)
        from down in Enumerable.Range(1, 9)
        select new Point(Polyline.Between(box.Left, box.Right, across / 20d), Polyline.Between(box.Top, box.Bottom, down / 10d));
}
