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
    private const double EndGapPixels = 10;
    private const double NameWidth = 150;

    /// <summary>From the name of a line to other texts, so that it does not read as one of theirs.</summary>
    private const double NameClearance = 24;

    /// <summary>Where along a line its name may stand, in order of preference.</summary>
    private static readonly double[] Shares = [0.75, 0.65, 0.85, 0.5, 0.35, 0.2];

    public Chart Draw()
    {
        var names = courses.Lines.Select(l => TextWrap.Lines(l.Named.Label, form.Strong, NameWidth)).ToList();
        var right = form.IsWide ? names.SelectMany(n => n).Max(n => ChartFont.Width(n, form.Strong)) + EndGapPixels : 0;
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
        var atEnd = courses.Lines.Select(l => form.IsWide && y.Contains(l.Values[^1])).ToList();
        NameAtEnds(chart, [.. courses.Lines.Zip(names).Where((_, i) => atEnd[i])]);
        NameAlong(chart, places, [.. courses.Lines.Zip(paths).Where((_, i) => !atEnd[i])]);
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

    private void NameAtEnds(Chart chart, List<(Course Line, IReadOnlyList<string> Words)> ended)
    {
        var lines = ended.Select(e => (e.Line.Named, e.Words, Y: chart.Y!.ToPixels(e.Line.Values[^1]))).OrderBy(l => l.Y).ToList();
        var sizes = lines.Select(l => l.Words.Count * form.Strong.LinePixels).ToList();
        var centres = Spread.Along([.. lines.Select(l => l.Y)], sizes, 4, 0, chart.HeightPixels) ?? [.. lines.Select(l => l.Y)];
        foreach (var ((named, words, _), centre) in lines.Zip(centres))
        {
            var baseline = Label.BaselineAround(centre, form.Strong) - (words.Count - 1) * form.Strong.LinePixels / 2;
            foreach (var word in words)
            {
                chart.Write(new Label(word, chart.Area.Right + EndGapPixels, baseline, TextAnchor.Start, form.Strong, Ink.Of(named.Role), named.Origin));
                baseline += form.Strong.LinePixels;
            }
        }
    }

    /// <summary>Beside the part of a line that is seen.</summary>
    private void NameAlong(Chart chart, Placement places, List<(Course Line, IReadOnlyList<(double X, double Y)> Path)> lines)
    {
        foreach (var (line, path) in lines)
        {
            var name = new TextLine(line.Named.Label, form.Strong, Ink.Of(line.Named.Role));
            var seen = Shares.Select(s => Polyline.Along(path, s)).Where(p => p.Y >= chart.Area.Top && p.Y <= chart.Area.Bottom).ToList();
            chart.Write(places.Beside(name.Ways(), line.Named.Origin, seen.Count > 0 ? seen : [path[0]], 9, NameClearance, path).Select(l => l with { HasHalo = true }));
        }
    }
}
