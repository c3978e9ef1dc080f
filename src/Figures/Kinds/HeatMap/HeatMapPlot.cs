using Standoff.Figures.Drawing;
using Standoff.Figures.Words;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>Draws steps of colour, thin lines between them, strong lines at the contours that matter, and pins.</summary>
internal sealed class HeatMapPlot(Form form, MapField field, MapSteps steps, IReadOnlyList<Contour> contours, IReadOnlyList<Pin> pins)
{
    private const double TolerancePixels = 0.1;
    private const double PinPixels = 11;

    /// <summary>Rows and columns from one place to the next where a word may stand.</summary>
    private const int WordStep = 2;

    /// <summary>From the name of a line to other texts and lines, so that it does not read as one of theirs.</summary>
    private const double NameClearance = 14;

    /// <summary>Where along a line its name may stand, in order of preference.</summary>
    private static readonly double[] Shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

    private readonly Func<double, string> _write = ValueText.In([.. field.Values], field.Result.Unit);

    public Chart Draw()
    {
        var frame = new AxisFrame(form, field.X.Scale, field.X.Input.Unit, field.X.Label, field.X.Origin, field.Y.Scale, field.Y.Input.Unit, field.Y.Label, field.Y.Origin, field.Units);
        var chart = frame.NewChart(form.IsWide ? 470 : 360);
        double[] x = [.. field.Xs.Select(chart.X!.ToPixels)];
        double[] y = [.. field.Ys.Select(chart.Y!.ToPixels)];
        DrawSteps(chart, x, y);
        var lines = DrawLines(chart, x, y);
        frame.DrawAxes(chart, grid: false);
        Name(chart, lines);
        return chart;
    }

    private void DrawSteps(Chart chart, double[] x, double[] y)
    {
        chart.Bar(chart.Area, steps.InkFrom(-1), null);
        for (var i = 0; i < steps.Levels.Count; i++)
        {
            var rings = MarchingSquares.Outlines(x, y, field.Value, steps.Levels[i]).Select(r => Polyline.Simplify(r, TolerancePixels)).ToList();
            if (rings.Count > 0)
                chart.Region(rings, steps.InkFrom(i));
        }
    }

    private List<MapLine> DrawLines(Chart chart, double[] x, double[] y)
    {
        var named = contours.ToDictionary(c => c.Level);
        var lines = steps.Levels.Where(l => !named.ContainsKey(l)).Select(l => (Level: l, Contour: (Contour?)null))
            .Concat(contours.Select(c => (c.Level, Contour: (Contour?)c)))
            .SelectMany(l => MarchingSquares.Lines(x, y, field.Value, l.Level).Select(line => new MapLine(l.Level, l.Contour, Polyline.Simplify(line, TolerancePixels))))
            .ToList();
        foreach (var line in lines)
            chart.Line(line.Points, line.Contour is null ? Ink.Muted : Ink.Text, line.Contour is null ? 1 : 2.25);
        return lines;
    }

    /// <summary>Pins first, because they cannot move; then a name beside each line, where it is free.</summary>
    private void Name(Chart chart, List<MapLine> lines)
    {
        var places = new Placement(chart.Area.Grow(-5));
        var dots = pins.Select(p => (Pin: p, X: chart.X!.ToPixels(p.X), Y: chart.Y!.ToPixels(p.Y))).ToList();
        foreach (var line in lines)
            places.Avoid(line.Points);
        foreach (var (_, x, y) in dots)
            places.Avoid(new Box(x, y, x, y).Grow(PinPixels / 2 + 1));
        foreach (var (pin, x, y) in dots)
        {
            var (label, value) = (new TextLine(pin.Label, form.Strong, Ink.Text), new TextLine(_write(pin.Value), form.Strong, Ink.Text));
            var labels = places.Beside([[label with { Text = $"{label.Text}: {value.Text}" }], [label, value]], pin.Origin, [(x, y)], PinPixels / 2 + 4);
            chart.Lead(x, y, labels, places);
            chart.Dot(x, y, PinPixels, Ink.Text, Ink.Paper);
            chart.Write(labels);
        }

        foreach (var line in lines.OrderBy(l => l.Contour is null))
        {
            var text = line.Contour is { } contour
                ? new TextLine($"{_write(line.Level)}: {Prose.Inside(contour.Label)}", form.Strong, Ink.Text)
                : new TextLine(_write(line.Level), form.Tick, Ink.Text);
            var points = Shares.Select(s => Polyline.Along(line.Points, s)).ToList();
            chart.Write(places.Beside(text.Ways(), line.Contour?.Origin ?? field.X.Origin, points, 7, NameClearance, line.Points));
        }

        NameSide(chart, places, steps.Below, v => v < steps.Middle);
        NameSide(chart, places, steps.Above, v => v >= steps.Middle);
    }

    /// <summary>What a hue means, where its area leaves most room; a label outside the frame, which is reported, where there is none.</summary>
    private void NameSide(Chart chart, Placement places, MapSide side, Func<double, bool> isInside)
    {
        if (side.Label.Length == 0)
            return;
        var inside = (from row in Enumerable.Range(0, field.Ys.Length / WordStep)
                      from column in Enumerable.Range(0, field.Xs.Length / WordStep)
                      where isInside(field.Value(WordStep * column, WordStep * row))
                      select (X: chart.X!.ToPixels(field.Xs[WordStep * column]), Y: chart.Y!.ToPixels(field.Ys[WordStep * row]))).ToList();
        if (inside.Count == 0)
            return;
        chart.Write(places.Around(new TextLine(side.Label, form.Note, Ink.Text).Ways(), side.Origin, inside)
            ?? [new Label(side.Label, -1, -1, TextAnchor.Start, form.Note, Ink.Text, side.Origin)]);
    }

    private sealed record MapLine(double Level, Contour? Contour, IReadOnlyList<(double X, double Y)> Points);
}
