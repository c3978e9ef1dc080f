using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// Lays the distributions out one below the other: names at the left, or above the bars where the
/// drawing is narrow; one axis below all, one level through all.
/// </summary>
internal sealed class HistogramPlot
{
    private const double NameWidth = 190;
    private const double NameGapPixels = 28;
    private const double TickGapPixels = 9;
    private const double PanelGapPixels = 26;

    /// <summary>From the last panel to the end of the grid.</summary>
    private const double EndGapPixels = 10;

    private readonly DrawingSize _size;
    private readonly HistogramContent _histogram;
    private readonly IReadOnlyList<double> _ticks;
    private readonly NumberColumn _tickTexts;
    private readonly IReadOnlyList<HistogramPanel> _panels;

    public HistogramPlot(DrawingSize size, HistogramContent histogram)
    {
        (_size, _histogram) = (size, histogram);
        _ticks = Ticks.For(histogram.Axis.Scale, size.IsWide ? 8 : 5);
        _tickTexts = histogram.Axis.Numbers.Ticks(_ticks);
        _panels = [.. histogram.Results.Select(r => new HistogramPanel(size, histogram, r, size.IsWide ? NameWidth : size.WidthPixels))];
    }

    private double Top => _histogram.Level is null ? 4 : _size.Strong.LinePixels + 10;

    public Chart Draw()
    {
        var bottom = Top + _panels.Sum(p => p.Height + PanelGapPixels) - PanelGapPixels + EndGapPixels;
        var name = _size.Lines(_histogram.Axis.Label, _size.Tick, _size.WidthPixels - 20);
        var tails = _histogram.WriteTails() is { Count: > 0 } texts
            ? _size.Lines($"Not drawn: {string.Join(", ", texts)}", _size.Tick, _size.WidthPixels - 2)
            : [];
        var below = TickGapPixels + _size.Tick.LinePixels * (1 + name.Count + tails.Count) + (tails.Count > 0 ? 16 : 8);
        var half = _ticks.Max(t => _size.Room(_tickTexts.Write(t), _size.Tick)) / 2 + 2;
        var left = _size.IsWide ? _panels.Max(p => p.NameWidth) + NameGapPixels : half;
        var chart = new Chart(_size, bottom + below, new Box(left, Top - 4, _size.WidthPixels - half, bottom), _histogram.Axis.Scale, null);
        DrawAxis(chart, name, tails);
        var tops = new List<double> { Top };
        foreach (var panel in _panels)
        {
            panel.Draw(chart, tops[^1]);
            tops.Add(tops[^1] + panel.Height + PanelGapPixels);
        }

        DrawLevel(chart);
        foreach (var (panel, top) in _panels.Zip(tops))
            panel.DrawRange(chart, top);
        return chart;
    }

    private void DrawAxis(Chart chart, IReadOnlyList<string> name, IReadOnlyList<string> tails)
    {
        chart.Grid(_ticks.Select(chart.X!.ToPixels), upright: true);
        var origin = _histogram.Axis.Origin;
        var baseline = chart.Area.Bottom + TickGapPixels + 0.75 * _size.Tick.SizePixels;
        foreach (var tick in _ticks)
            chart.Write(new Label(_tickTexts.Write(tick), chart.X.ToPixels(tick), baseline, TextAnchor.Middle, _size.Tick, Ink.Muted, origin));
        foreach (var line in name)
        {
            baseline += _size.Tick.LinePixels + (line == name[0] ? 2 : 0);
            chart.Write(new Label(
                line, _size.WidthPixels - 1, baseline, TextAnchor.End, _size.Tick, Ink.Muted, origin));
        }

        foreach (var line in tails)
        {
            baseline += _size.Tick.LinePixels + (line == tails[0] ? 8 : 0);
            chart.Write(new Label(
                line, _size.WidthPixels - 1, baseline, TextAnchor.End, _size.Tick, Ink.Muted, origin));
        }
    }

    private void DrawLevel(Chart chart)
    {
        if (_histogram.Level is not { } level)
            return;
        var x = chart.X!.ToPixels(level.Value);
        chart.Upright(x, Ink.Text, 1.5);
        var text = $"{level.Line.Label}, {_histogram.Write(level.Value)}";
        var half = _size.Room(text, _size.Strong) / 2 + 1;
        chart.Write(new Label(
            text, Math.Clamp(x, half, _size.WidthPixels - half), chart.Area.Top - 6, TextAnchor.Middle, _size.Strong, Ink.Text, level.Line.ValuePlace));
    }
}
