using Standoff.Figures.Drawing;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>Draws lines with their names at their ends, or along them where the drawing is narrow, and points with theirs.</summary>
internal sealed class LinesPlot(
    Form form, InputAxis xAxis, ValueAxis yAxis, Scale y, NumberWriter numbers, Courses courses, IReadOnlyList<Mark> marks, Reference? reference)
{
    private const double TolerancePixels = 0.1;
    private const double LinePixels = 2.5;
    private const double DotPixels = 11;

    /// <summary>From the text of a mark to others, so that two do not read as one.</summary>
    private const double MarkClearance = 12;

    private double Height => form.IsWide ? 400 : 330;

    public Chart Draw()
    {
        var frame = new AxisFrame(form, xAxis.Shown, new NumberAxis(y, yAxis.Label, numbers, yAxis.Origin));
        var area = frame.Area(Height);
        var ends = courses.Lines.Where(l => y.Contains(l.Values[^1])).Select(l => (l.Named.Label, y.Over(area.Bottom, area.Top).ToPixels(l.Values[^1])));
        var atEnd = LineNames.Fitting(ends, form, area.Bottom);
        var chart = frame.NewChart(frame.Area(Height, LineNames.EndWidth(atEnd, form)));
        frame.DrawAxes(chart, grid: true);
        chart.Line(chart.Area.Left, chart.Area.Bottom, chart.Area.Right, chart.Area.Bottom, Ink.Axis, 1);
        var places = new Placement(new Box(chart.Area.Left - 2, chart.Area.Top - 4, chart.Frame.Right - 2, chart.Area.Bottom - 4));
        DrawReference(chart, places);
        var paths = courses.Lines.Select(l => Path(chart, l)).ToList();
        for (var i = 0; i < paths.Count; i++)
        {
            chart.Line(paths[i], Ink.Of(courses.Lines[i].Named.Role), LinePixels);
            places.Avoid(paths[i]);
        }

        var named = courses.Lines.Zip(paths, (line, path) => new NamedPath(line.Named.Label, line.Named.Role, line.Named.Origin, path)).ToList();
        var names = new LineNames(chart, places);
        names.AtEnds(named.Where(n => atEnd.Contains(n.Name)));
        AvoidMarks(chart, places);
        names.Along(named.Where(n => !atEnd.Contains(n.Name)));
        DrawMarks(chart, places);
        names.Write();
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

    /// <summary>Keeps texts off what is written already and off the dots that are to come.</summary>
    private void AvoidMarks(Chart chart, Placement places)
    {
        foreach (var label in chart.Labels)
            places.Avoid(label.Box);
        foreach (var mark in marks)
        {
            var (x, y) = At(chart, mark);
            places.Avoid(new Box(x, y, x, y).Grow(DotPixels / 2 + 1));
        }
    }

    private void DrawMarks(Chart chart, Placement places)
    {
        var texts = marks.Select(m => places.Beside(Ways(m), m.Origin, [At(chart, m)], DotPixels / 2 + 5, MarkClearance)).ToList();
        places.Solve();
        foreach (var (mark, text) in marks.Zip(texts))
        {
            var (x, y) = At(chart, mark);
            chart.Lead(text);
            chart.Dot(x, y, DotPixels, Ink.Of(courses.Lines[mark.Line].Named.Role), Ink.Paper);
            chart.Write(text.Labels.Select(l => l with { HasHalo = true }));
        }
    }

    private static (double X, double Y) At(Chart chart, Mark mark) => (chart.X!.ToPixels(mark.X), chart.Y!.ToPixels(mark.Y));

    /// <summary>The name in one line or two, above the values.</summary>
    private IReadOnlyList<IReadOnlyList<TextLine>> Ways(Mark mark)
    {
        var values = new TextLine(mark.Write(xAxis.Numbers, numbers), form.Tick, Ink.Muted);
        return [.. new TextLine(mark.Label, form.Strong, Ink.Text).Ways().Take(2).Select(name => (IReadOnlyList<TextLine>)[.. name, values])];
    }
}
