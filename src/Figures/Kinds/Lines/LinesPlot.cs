using Standoff.Figures.Drawing;
using Standoff.Figures.Words;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>Draws lines with their names at their ends, or along them where the drawing is narrow, and points with theirs.</summary>
internal sealed class LinesPlot(
    Form form, InputAxis xAxis, ValueAxis yAxis, Scale y, Unit unit, Courses courses, IReadOnlyList<Mark> marks, Reference? reference, UnitTable units)
{
    private const double TolerancePixels = 0.1;
    private const double LinePixels = 2.5;
    private const double DotPixels = 11;

    public Chart Draw()
    {
        var right = form.IsWide ? LineNames.EndWidth(courses.Lines.Select(l => l.Named.Label), form) : 0;
        var frame = new AxisFrame(form, xAxis.Scale, xAxis.Input.Unit, xAxis.Label, xAxis.Origin, y, unit, yAxis.Label, yAxis.Origin, units);
        var chart = frame.NewChart(form.IsWide ? 400 : 330, right);
        frame.DrawAxes(chart, grid: true);
        chart.Line(chart.Area.Left, chart.Area.Bottom, chart.Area.Right, chart.Area.Bottom, Ink.Axis, 1);
        var places = new Placement(new Box(chart.Area.Left + 4, chart.Area.Top - 4, chart.Area.Right, chart.Area.Bottom - 4));
        DrawReference(chart, places);
        var paths = courses.Lines.Select(l => Path(chart, l)).ToList();
        for (var i = 0; i < paths.Count; i++)
        {
            chart.Line(paths[i], Ink.Of(courses.Lines[i].Named.Role), LinePixels);
            places.Avoid(paths[i]);
        }

        DrawMarks(chart, places);
        var named = courses.Lines.Zip(paths, (line, path) => (line.Values, Path: new NamedPath(line.Named.Label, line.Named.Role, line.Named.Origin, path))).ToList();
        var names = new LineNames(chart, places);
        names.AtEnds(named.Where(n => IsAtEnd(n.Values)).Select(n => n.Path));
        names.Along(named.Where(n => !IsAtEnd(n.Values)).Select(n => n.Path));
        return chart;
    }

    private IReadOnlyList<(double X, double Y)> Path(Chart chart, Course line) =>
        Polyline.Simplify([.. courses.Xs.Select((x, i) => (chart.X!.ToPixels(x), chart.Y!.ToPixels(line.Values[i])))], TolerancePixels);

    private void DrawReference(Chart chart, Placement places)
    {
        if (reference is null)
            return;
        var at = chart.Y!.ToPixels(reference.Value);
        chart.Line(chart.Area.Left, at, chart.Area.Right, at, Ink.Muted, 1.25);
        places.Avoid([(chart.Area.Left, at), (chart.Area.Right, at)]);
        var label = new Label(reference.Label, chart.Area.Left + 6, at - 6, TextAnchor.Start, form.Tick, Ink.Muted, reference.Origin, HasHalo: true);
        places.Avoid(label.Box);
        chart.Write(label);
    }

    private void DrawMarks(Chart chart, Placement places)
    {
        var dots = marks.Select(m => (Mark: m, X: chart.X!.ToPixels(m.X), Y: chart.Y!.ToPixels(m.Y))).ToList();
        foreach (var (_, x, at) in dots)
            places.Avoid(new Box(x, at, x, at).Grow(DotPixels / 2 + 1));
        foreach (var (mark, x, at) in dots)
        {
            var labels = places.Beside(
                [[new(mark.Label, form.Strong, Ink.Text), new(Values(mark), form.Tick, Ink.Muted)]],
                mark.Origin, [(x, at)], DotPixels / 2 + 5);
            chart.Lead(x, at, labels, places);
            chart.Dot(x, at, DotPixels, Ink.Of(courses.Lines[mark.Line].Named.Role), Ink.Paper);
            chart.Write(labels.Select(l => l with { HasHalo = true }));
        }
    }

    /// <summary>Where a mark stands on both axes: <c>1.3 GW, $29bn</c>.</summary>
    private string Values(Mark mark) =>
        $"{ValueText.Compact(mark.X, xAxis.Input.Unit, units)}, {ValueText.Compact(mark.Y, unit, units)}";

    private bool IsAtEnd(double[] values) => form.IsWide && y.Contains(values[^1]);
}
