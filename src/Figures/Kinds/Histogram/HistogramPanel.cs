using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// Draws one distribution: on the sides of the level what lies there, the bars, below them the
/// range with the base case.
/// </summary>
internal sealed class HistogramPanel
{
    private const double SideGapPixels = 8;
    private const double RangePixels = 15;
    private const double DotPixels = 13;
    private const double CapPixels = 5;

    /// <summary>Room for bars that are low beside those of another panel.</summary>
    private const double MinPixels = 30;

    /// <summary>
    /// Of bars below the level; those above it, and all where there is none, are full.
    /// </summary>
    private const int PaleShade = 30;

    private readonly DrawingSize _size;
    private readonly HistogramContent _histogram;
    private readonly DrawnResult _result;
    private readonly IReadOnlyList<string> _name;
    private readonly IReadOnlyList<string> _range;

    /// <param name="nameWidth">What a line of the name may take, in px.</param>
    public HistogramPanel(DrawingSize size, HistogramContent histogram, DrawnResult result, double nameWidth)
    {
        (_size, _histogram, _result) = (size, histogram, result);
        _name = size.Lines(result.Label, size.Strong, nameWidth);
        _range = size.Lines(histogram.WriteRange(result), size.Note, nameWidth);
    }

    /// <summary>Of the texts beside the bars, in px.</summary>
    public double NameWidth =>
        Math.Max(_name.Max(n => _size.Room(n, _size.Strong)), _range.Max(r => _size.Room(r, _size.Note)));

    public double Height => HeadHeight + BarsHeight + FootHeight;

    /// <summary>Of the highest bar of all panels, in px.</summary>
    private double MaxPixels => _size.IsWide ? 120 : 96;

    /// <summary>As high as the bars of this panel need, on the scale of all.</summary>
    private double BarsHeight =>
        Math.Max(MinPixels, MaxPixels * _result.MaxDensity / _histogram.MaxDensity);

    private double NameHeight => _size.IsWide ? 0 : _name.Count * _size.Strong.LinePixels + 2;

    private double HeadHeight =>
        NameHeight + (_histogram.Level is null ? 6 : _size.Note.LinePixels + 6);

    private double FootHeight =>
        RangePixels + DotPixels / 2 + (_size.IsWide ? 1 : 1 + _range.Count) * _size.Note.LinePixels + 2;

    /// <summary>Bars and texts.</summary>
    public void Draw(Chart chart, double top)
    {
        DrawBars(chart, top + HeadHeight + BarsHeight);
        WriteSides(chart, top + NameHeight + 0.8 * _size.Note.LinePixels);
        WriteRange(chart, RangeAt(top));
        var y = top + 0.8 * _size.Strong.LinePixels;
        foreach (var line in _name)
        {
            chart.Write(new Label(
                line, 0, y, TextAnchor.Start, _size.Strong, Ink.Of(_result.Named.Role), _result.Named.Origin));
            y += _size.Strong.LinePixels;
        }
    }

    /// <summary>
    /// From the 5th to the 95th percentile, the base case as a dot; drawn above the level.
    /// </summary>
    public void DrawRange(Chart chart, double top)
    {
        var (y, ink) = (RangeAt(top), Ink.Of(_result.Named.Role));
        var (low, high) = (chart.X!.ToPixels(_result.Low), chart.X.ToPixels(_result.High));
        chart.Line(low, y, high, y, ink, 2);
        chart.Line(low, y - CapPixels, low, y + CapPixels, ink, 2);
        chart.Line(high, y - CapPixels, high, y + CapPixels, ink, 2);
        var x = chart.X.ToPixels(_result.Result.Value);
        chart.Dot(x, y, DotPixels, ink, Ink.Paper);
        chart.Shown.Add(new ValueMark(_result.Label, _result.Result.Id, null, x, y));
    }

    private double RangeAt(double top) => top + HeadHeight + BarsHeight + RangePixels;

    private void DrawBars(Chart chart, double baseline)
    {
        var edges = _result.Bins.Edges;
        var level = _histogram.Level is { } given ? edges.ToList().IndexOf(given.Value) : 0;
        Fill(chart, 0, level, PaleShade, baseline);
        Fill(chart, level, edges.Count - 1, 100, baseline);
        var (first, last) = Filled(0, edges.Count - 1);
        chart.Line(chart.Area.Left, baseline, chart.Area.Right, baseline, Ink.Axis, 1);
        chart.Line(Outline(chart, first, last, baseline), Ink.Of(_result.Named.Role), 1.5);
    }

    private void Fill(Chart chart, int from, int to, int shade, double baseline)
    {
        var (first, last) = Filled(from, to);
        if (first < last)
            chart.Region([Outline(chart, first, last, baseline)], Ink.Of(_result.Named.Role, shade));
    }

    /// <summary>Without the empty bins at either end.</summary>
    private (int First, int Last) Filled(int from, int to)
    {
        while (from < to && _result.Bins.Counts[from] == 0)
            from++;
        while (from < to && _result.Bins.Counts[to - 1] == 0)
            to--;
        return (from, to);
    }

    /// <summary>Up, along the bars and down again; two corners for each bar.</summary>
    private List<Point> Outline(Chart chart, int first, int last, double baseline)
    {
        var edges = _result.Bins.Edges;
        var points = new List<Point> { (chart.X!.ToPixels(edges[first]), baseline) };
        for (var bin = first; bin < last; bin++)
        {
            var y = baseline - MaxPixels * _result.DensityOf(bin) / _histogram.MaxDensity;
            points.AddRange([(chart.X.ToPixels(edges[bin]), y), (chart.X.ToPixels(edges[bin + 1]), y)]);
        }

        points.Add((chart.X.ToPixels(edges[last]), baseline));
        return points;
    }

    private void WriteSides(Chart chart, double y)
    {
        if (_histogram.Level is not { } level)
            return;
        var x = chart.X!.ToPixels(level.Value);
        if (level.WriteBelow(_result) is { Length: > 0 } below)
            chart.Write(new Label(below, x - SideGapPixels, y, TextAnchor.End, _size.Note, Ink.Text, level.Below.Origin));
        if (level.WriteAbove(_result) is { Length: > 0 } above)
            chart.Write(new Label(above, x + SideGapPixels, y, TextAnchor.Start, _size.Note, Ink.Text, level.Above.Origin));
    }

    /// <summary>
    /// The base case below its dot, the range beside its line or, where the drawing is narrow,
    /// below it too.
    /// </summary>
    private void WriteRange(Chart chart, double y)
    {
        var (low, x, high) = (chart.X!.ToPixels(_result.Low), chart.X.ToPixels(_result.Result.Value), chart.X.ToPixels(_result.High));
        var baseline = y + DotPixels / 2 + 0.95 * _size.Note.SizePixels;
        WriteBelow(chart, $"Base case {_histogram.Write(_result.Result.Value)}", x, baseline, _size.Note.Bold, Ink.Text);
        var beside = Label.BaselineAround(y, _size.Note) - (_range.Count - 1) * _size.Note.LinePixels / 2;
        foreach (var (line, index) in _range.Select((line, index) => (line, index)))
        {
            if (_size.IsWide)
                chart.Write(new Label(line, 0, beside + index * _size.Note.LinePixels, TextAnchor.Start, _size.Note, Ink.Muted, _result.Named.Origin));
            else
                WriteBelow(chart, line, (low + high) / 2, baseline + (1 + index) * _size.Note.LinePixels, _size.Note, Ink.Muted);
        }
    }

    /// <summary>Centred, as far as the area and the line of the level allow.</summary>
    private void WriteBelow(Chart chart, string text, double x, double baseline, TextStyle style, Ink ink)
    {
        var half = _size.Room(text, style) / 2;
        var (min, max) = (Math.Min(chart.Area.Left, x), _size.WidthPixels - half - 1);
        var centre = Math.Min(Math.Max(x, min + half), max);
        if (_histogram.Level is { } level && chart.X!.ToPixels(level.Value) is var line && Math.Abs(line - centre) < half + SideGapPixels)
        {
            var beside = x < line ? line - half - SideGapPixels : line + half + SideGapPixels;
            centre = beside - half >= 0 && beside <= max ? beside : centre;
        }

        chart.Write(new Label(
            text, centre, baseline, TextAnchor.Middle, style, ink, _result.Named.Origin));
    }
}
