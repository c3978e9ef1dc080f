using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Model.Wording;

namespace Standoff.Figures.Axes;

/// <summary>
/// Two axes of numbers: room for their labels, ticks and names. The name of y stands above its
/// axis, so that nobody has to turn the head.
/// </summary>
internal sealed class AxisFrame
{
    private const double TickPixels = 5;
    private const double GapPixels = 9;

    private readonly DrawingSize _size;
    private readonly (Scale Scale, IReadOnlyList<double> Ticks, IReadOnlyList<string> Texts, Place Origin) _x;
    private readonly (Scale Scale, IReadOnlyList<double> Ticks, IReadOnlyList<string> Texts, Place Origin) _y;
    private readonly IReadOnlyList<string> _xName;
    private readonly IReadOnlyList<string> _yName;

    public AxisFrame(DrawingSize size, NumberAxis x, NumberAxis y)
    {
        _size = size;
        _x = Marked(x, size.IsWide ? 8 : 5);
        _y = Marked(y, size.IsWide ? 7 : 6);
        _xName = size.Lines(x.Name, size.Tick, size.WidthPixels - 20);
        _yName = y.Label.Length == 0 ? [] : size.Lines(y.Name, size.Tick, size.WidthPixels - 20);
    }

    /// <summary>With an axis of time.</summary>
    public AxisFrame(DrawingSize size, TimeAxis x, NumberAxis y)
    {
        _size = size;
        var ticks = x.Ticks(size.IsWide ? 9 : 5);
        _x = (x.Scale, [.. ticks.Select(t => t.Year)], [.. ticks.Select(t => t.Text)], x.Origin);
        _y = Marked(y, size.IsWide ? 7 : 6);
        _xName = x.Label.Length == 0 ? [] : size.Lines(x.Label, size.Tick, size.WidthPixels - 20);
        _yName = y.Label.Length == 0 ? [] : size.Lines(y.Name, size.Tick, size.WidthPixels - 20);
    }

    private double Left => _y.Texts.Max(t => _size.Room(t, _size.Tick)) + GapPixels;

    private double Top => 2 + _yName.Count * _size.Tick.LinePixels + (_yName.Count > 0 ? 10 : 8);

    /// <summary>Between the axes.</summary>
    /// <param name="height">In px.</param>
    /// <param name="rightPixels">Room kept free at the right.</param>
    public Box Area(double height, double rightPixels = 0)
    {
        var last = _size.Room(_x.Texts[^1], _size.Tick) / 2;
        return new Box(Left, Top, _size.WidthPixels - Math.Max(rightPixels, Math.Ceiling(last) + 1), Top + height);
    }

    /// <param name="area">From <see cref="Area"/>.</param>
    public Chart NewChart(Box area)
    {
        var below = GapPixels + _size.Tick.LinePixels * (1 + _xName.Count) + 8;
        return new Chart(_size, area.Bottom + below, area, _x.Scale, _y.Scale);
    }

    /// <summary>
    /// Ticks and texts, and faint lines where wanted; drawn after what they must stand above.
    /// </summary>
    public void DrawAxes(Chart chart, bool grid)
    {
        if (grid)
            chart.Grid(_y.Ticks.Select(chart.Y!.ToPixels), upright: false);
        WriteX(chart);
        WriteY(chart, grid);
        var baseline = _size.Tick.SizePixels;
        foreach (var line in _yName)
        {
            chart.Write(new Label(
                line, 0, baseline, TextAnchor.Start, _size.Tick, Ink.Muted, _y.Origin));
            baseline += _size.Tick.LinePixels;
        }
    }

    private void WriteX(Chart chart)
    {
        var (bottom, baseline) = (chart.Area.Bottom, chart.Area.Bottom + GapPixels + 0.75 * _size.Tick.SizePixels);
        chart.Ticks(_x.Ticks.Select(chart.X!.ToPixels).Select(x => new Box(x - 0.5, bottom, x + 0.5, bottom + TickPixels)));
        foreach (var (tick, text) in _x.Ticks.Zip(_x.Texts))
        {
            var x = chart.X!.ToPixels(tick);
            chart.Write(new Label(
                text, x, baseline, TextAnchor.Middle, _size.Tick, Ink.Muted, _x.Origin));
        }

        foreach (var line in _xName)
        {
            baseline += _size.Tick.LinePixels + (line == _xName[0] ? 4 : 0);
            chart.Write(new Label(
                line, chart.Area.Right, baseline, TextAnchor.End, _size.Tick, Ink.Muted, _x.Origin));
        }
    }

    private void WriteY(Chart chart, bool grid)
    {
        if (!grid)
            chart.Ticks(_y.Ticks.Select(chart.Y!.ToPixels).Select(y => new Box(chart.Area.Left - TickPixels, y - 0.5, chart.Area.Left, y + 0.5)));
        foreach (var (tick, text) in _y.Ticks.Zip(_y.Texts))
        {
            var y = chart.Y!.ToPixels(tick);
            chart.Write(new Label(
                text, chart.Area.Left - GapPixels, Label.BaselineAround(y, _size.Tick), TextAnchor.End, _size.Tick, Ink.Muted, _y.Origin));
        }
    }

    private static (Scale, IReadOnlyList<double>, IReadOnlyList<string>, Place) Marked(NumberAxis axis, int atMost)
    {
        var ticks = Ticks.For(axis.Scale, atMost);
        return (axis.Scale, ticks, [.. ticks.Select(axis.WriterFor(ticks))], axis.Origin);
    }
}

/// <summary>An axis of numbers.</summary>
/// <param name="Label">Empty where nothing need be said.</param>
internal sealed record NumberAxis(Scale Scale, string Label, NumberWriter Numbers, Place Origin)
{
    /// <summary>Its label as a drawing shows it.</summary>
    public string Name => NameOf(Label, Scale);

    /// <summary>A reader who takes steps for factors sees take-offs and cliffs that are none.</summary>
    public static string NameOf(string label, Scale scale) => scale.IsLog && label.Length > 0 ? $"{label}, log scale" : label;

    /// <summary>
    /// Writes ticks: on one scale, or each on its own where the axis runs over powers of ten.
    /// </summary>
    public Func<double, string> WriterFor(IReadOnlyList<double> ticks) =>
        Scale.IsLog ? tick => Numbers.Write(tick, NumberStyle.Axis) : Numbers.Ticks(ticks).Write;
}
