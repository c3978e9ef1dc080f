using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>
/// Draws steps of colour, thin lines between them, strong lines at the contours that matter, and
/// pins.
/// </summary>
internal sealed class HeatMapPlot(DrawingSize size, MapField field, MapSteps steps, IReadOnlyList<Contour> contours, IReadOnlyList<Pin> pins)
{
    private const double TolerancePixels = 0.25;
    private const double PinPixels = 11;

    /// <summary>From the text of a pin to others, so that two do not read as one.</summary>
    private const double PinClearance = 12;

    /// <summary>Rows and columns from one place to the next where a word may stand.</summary>
    private const int WordStep = 2;

    private readonly NumberColumn _levels = field.Numbers.Compare(field.Values);

    public Chart Draw()
    {
        var frame = new AxisFrame(size, field.X.Shown, field.Y.Shown);
        var chart = frame.NewChart(frame.Area(size.IsWide ? 470 : 360));
        double[] x = [.. field.Xs.Select(chart.X!.ToPixels)];
        double[] y = [.. field.Ys.Select(chart.Y!.ToPixels)];
        DrawSteps(chart, x, y);
        chart.Shown.Add(new ValueMark("", field.X.Input.Id, field.Y.Input.Id, 0, 0));
        var places = new LabelPlacer(chart.Area.Grow(-5), size.Widening);
        var lines = Lines(x, y);
        Name(chart, places, lines);
        frame.DrawAxes(chart, grid: false);
        NameSide(chart, places, steps.Below.Name, v => v < steps.Middle);
        NameSide(chart, places, steps.Above.Name, v => v >= steps.Middle);
        return chart;
    }

    private void DrawSteps(Chart chart, double[] x, double[] y)
    {
        chart.Bar(chart.Area, steps.InkFrom(-1), null);
        for (var i = 0; i < steps.Levels.Count; i++)
        {
            var rings = MarchingSquares.Outlines(x, y, field.Value, steps.Levels[i])
                .Select(r => Polyline.Simplify(r, TolerancePixels)).ToList();
            if (rings.Count > 0)
                chart.Region(rings, steps.InkFrom(i));
        }
    }

    private List<MapLine> Lines(double[] x, double[] y)
    {
        var named = contours.ToDictionary(c => c.Level);
        return
        [
            .. steps.Levels.Where(l => !named.ContainsKey(l)).Select(l => (Level: l, Contour: (Contour?)null))
                .Concat(contours.Select(c => (c.Level, Contour: (Contour?)c)))
                .SelectMany(l => MarchingSquares.Lines(x, y, field.Value, l.Level).Select(line => new MapLine(l.Level, l.Contour, Polyline.Simplify(line, TolerancePixels)))),
        ];
    }

    /// <summary>
    /// Lines, interrupted by their names as on a map of heights, and pins with theirs.
    /// </summary>
    private void Name(Chart chart, LabelPlacer places, List<MapLine> lines)
    {
        var dots = pins.Select(p => (Pin: p, X: chart.X!.ToPixels(p.X.Value), Y: chart.Y!.ToPixels(p.Y.Value)))
            .ToList();
        foreach (var line in lines)
            places.Avoid(line.Points);
        foreach (var (_, x, y) in dots)
            places.Avoid(Box.Around((x, y)).Grow(PinPixels / 2 + 1));
        var pinned = dots.Select(d => places.Beside(Ways(d.Pin), d.Pin.Origin, [(d.X, d.Y)], PinPixels / 2 + 5, PinClearance))
            .ToList();
        var named = lines.Select(l => places.On(l.Points, NameOf(l).Ways(), l.Contour?.Origin ?? field.X.Origin))
            .ToList();
        places.Solve();
        foreach (var (line, name) in lines.Zip(named))
        {
            foreach (var part in name.Cut(line.Points))
                chart.Line(part, line.Contour is null ? Ink.Muted : Ink.Text, line.Contour is null ? 1 : 2.25);
            chart.Write(name.Labels);
        }

        foreach (var ((_, x, y), text) in dots.Zip(pinned))
        {
            chart.Leader(text.Leader);
            chart.Dot(x, y, PinPixels, Ink.Text, Ink.Paper);
            chart.Write(text.Labels);
        }
    }

    private IReadOnlyList<IReadOnlyList<TextLine>> Ways(Pin pin)
    {
        var label = new TextLine(pin.Label, size.Strong, Ink.Text);
        var value = label with { Text = MarkValue.Write(field.Numbers, pin.Value) };
        var whole = label with { Text = $"{label.Text}: {value.Text}" };
        return [[whole], [label, value], .. whole.Ways().Skip(1).Take(1)];
    }

    private TextLine NameOf(MapLine line) => line.Contour is { Label.Length: > 0 } contour
        ? new TextLine($"{_levels.Write(line.Level)}: {contour.Label}", size.Strong, Ink.Text)
        : new TextLine(_levels.Write(line.Level), line.Contour is null ? size.Tick : size.Strong, Ink.Text);

    /// <summary>Writes what a hue means where its area leaves most room.</summary>
    private void NameSide(Chart chart, LabelPlacer places, SideName? name, Func<double, bool> isInside)
    {
        if (name is null)
            return;
        var inside = (from row in Enumerable.Range(0, field.Ys.Length / WordStep)
                      from column in Enumerable.Range(0, field.Xs.Length / WordStep)
                      where isInside(field.Value(WordStep * column, WordStep * row))
                      select new Point(chart.X!.ToPixels(field.Xs[WordStep * column]), chart.Y!.ToPixels(field.Ys[WordStep * row]))).ToList();
        if (inside.Count == 0)
            return;
        if (places.PlaceAround(new TextLine(name.Text, size.Note, Ink.Text).Ways(), name.Origin, inside) is { } labels)
            chart.Write(labels);
        else
            chart.LeaveOut(name.Text, name.Origin);
    }

    private sealed record MapLine(double Level, Contour? Contour, IReadOnlyList<Point> Points);
}
