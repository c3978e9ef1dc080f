using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>
/// Draws each swing as a bar about the base case: pale towards the input's low, full towards its
/// high, with both values at the ends.
/// </summary>
internal sealed class TornadoPlot
{
    private const double EndGapPixels = 6;
    private const double NameWidth = 300;

    /// <summary>Between the names of two uprights, so that they do not read as one.</summary>
    private const double HeadGapPixels = 24;

    /// <summary>Least value over the greatest, below which an axis begins at zero.</summary>
    private const double NearZero = 0.25;

    private readonly DrawingSize _size;
    private readonly Result _result;
    private readonly IReadOnlyList<SwingRow> _rows;
    private readonly AxisName _axis;
    private readonly NumberWriter _numbers;
    private readonly NumberColumn _values;
    private readonly ReferenceLine? _level;
    private readonly DrawingKey _key;

    public TornadoPlot(
        DrawingSize size, Result result, AxisName axis, (NumberWriter Ticks, NumberColumn Values) numbers, IReadOnlyList<NamedSwing> swings,
        ReferenceLine? level)
    {
        (_size, _result, _axis, _numbers, _values, _level) = (size, result, axis, numbers.Ticks, numbers.Values, level);
        _key = TornadoKey.Create(size, result.Place);
        _rows = [.. swings.Select(s => new SwingRow(s, size.Lines(s.Label, size.Note, size.IsWide ? NameWidth : size.WidthPixels)))];
    }

    private double BarHeight => _size.IsWide ? 28 : 22;

    private int MaxTicks => _size.IsWide ? 7 : 5;

    private double Top => _key.Height + 2 * _size.Strong.LinePixels;

    public Chart Draw()
    {
        var room = _rows.SelectMany(r => new[] { TextAt(r, isHigh: false), TextAt(r, isHigh: true) })
            .Max(t => _size.Room(t, _size.Tick)) + EndGapPixels + 2;
        var bottom = Top + _rows.Sum(HeightOf);
        var left = (_size.IsWide ? NameWidth + 24 : 0) + room;
        var chart = new Chart(
            _size, bottom + _size.Tick.LinePixels + _axis.Height(_size) + 10, new Box(left, Top - 6, _size.WidthPixels - room, bottom), Axis(), null);
        _key.Draw(chart);
        DrawAxis(chart);
        chart.Shown.Add(new ValueLevel("Base case", _result.Id, chart.X!.ToPixels(_result.Value)));
        var top = Top;
        foreach (var row in _rows)
        {
            DrawRow(chart, row, top);
            top += HeightOf(row);
        }

        DrawUprights(chart);
        return chart;
    }

    /// <summary>From zero where that is not far beyond the ends.</summary>
    private Scale Axis()
    {
        var ends = _rows.SelectMany(r => new[] { r.Named.Swing.AtLow, r.Named.Swing.AtHigh })
            .Append(_result.Value).Append(_level?.Value ?? _result.Value).ToList();
        var (min, max) = (ends.Min(), ends.Max());
        return Ticks.Rounded(min > 0 && min < NearZero * max ? 0 : min, max, MaxTicks);
    }

    private double HeightOf(SwingRow row) => _size.IsWide
        ? Math.Max(BarHeight, (row.Lines.Count + 1) * _size.Note.LinePixels) + 16
        : (row.Lines.Count + 1) * _size.Note.LinePixels + BarHeight + 18;

    private void DrawAxis(Chart chart)
    {
        var ticks = Ticks.For(new Scale(chart.X!.Min, chart.X.Max), MaxTicks);
        chart.Grid(ticks.Select(chart.X.ToPixels), upright: true);
        var texts = _numbers.Ticks(ticks);
        foreach (var tick in ticks)
        {
            chart.Write(new Label(
                texts.Write(tick), chart.X.ToPixels(tick), chart.Area.Bottom + _size.Tick.LinePixels, TextAnchor.Middle, _size.Tick, Ink.Muted, _result.Place));
        }

        _axis.Write(chart, chart.Area.Bottom + _size.Tick.LinePixels);
    }

    /// <summary>The base case and the level, each under its name.</summary>
    private void DrawUprights(Chart chart)
    {
        List<(double Value, string Text, double Pixels)> lines = [(_result.Value, $"Base case {_values.Write(_result.Value)}", 1.5)];
        if (_level is { } level)
            lines.Add((level.Value, $"{level.Label}, {_values.Write(level.Value)}", 2.5));
        lines = [.. lines.OrderBy(l => l.Value)];
        var wished = lines.Select(l => chart.X!.ToPixels(l.Value)).ToList();
        var widths = lines.Select(l => _size.Room(l.Text, _size.Strong)).ToList();
        var centres = Spread.Along(wished, widths, HeadGapPixels, 0, _size.WidthPixels) ?? [.. wished];
        for (var i = 0; i < lines.Count; i++)
        {
            chart.Upright(wished[i], Ink.Text, lines[i].Pixels);
            chart.Write(new Label(
                lines[i].Text, centres[i], chart.Area.Top - 7, TextAnchor.Middle, _size.Strong, Ink.Text, _result.Place));
        }
    }

    private void DrawRow(Chart chart, SwingRow row, double top)
    {
        var role = row.Named.IsAssumed ? ColourRole.Assumed : ColourRole.Reported;
        var height = HeightOf(row);
        var bar = _size.IsWide ? top + (height - BarHeight) / 2 : top + height - BarHeight - 14;
        // The longer half first: where both ends lie on one side, the shorter stays visible.
        foreach (var isHigh in row.IsHighLonger(_result.Value) ? new[] { true, false } : [false, true])
        {
            var (from, to) = (chart.X!.ToPixels(_result.Value), chart.X.ToPixels(row.End(isHigh)));
            chart.Bar(new Box(Math.Min(from, to), bar, Math.Max(from, to), bar + BarHeight), Ink.Of(role, isHigh ? 100 : TornadoKey.PaleShade), Ink.Of(role));
        }

        var (low, high) = (chart.X!.ToPixels(row.End(false)), chart.X.ToPixels(row.End(true)));
        chart.Shown.Add(new ValueSwing(row.Named.Label, row.Named.Swing.Input.Id, _result.Id, low, high, bar, bar + BarHeight));
        WriteEnds(chart, row, role, bar + BarHeight / 2);
        WriteName(chart, row, role, top, height);
    }

    /// <summary>
    /// The input's values at the ends of the bar, in its colour, since the axis is of something else;
    /// in one text where both ends lie on one side.
    /// </summary>
    private void WriteEnds(Chart chart, SwingRow row, ColourRole role, double middle)
    {
        var oneSided = (row.End(true) - _result.Value) * (row.End(false) - _result.Value) > 0;
        foreach (var isHigh in oneSided ? new[] { row.IsHighLonger(_result.Value) } : [false, true])
        {
            var end = row.End(isHigh);
            var isRight = end > _result.Value
                || (end == _result.Value && row.End(!isHigh) < _result.Value);
            chart.Write(new Label(
                oneSided ? $"{TextAt(row, !isHigh)}, {TextAt(row, isHigh)}" : TextAt(row, isHigh),
                chart.X!.ToPixels(end) + (isRight ? EndGapPixels : -EndGapPixels), Label.BaselineAround(middle, _size.Tick),
                isRight ? TextAnchor.Start : TextAnchor.End, _size.Tick, Ink.Of(role), row.Named.Origin));
        }
    }

    private void WriteName(Chart chart, SwingRow row, ColourRole role, double top, double height)
    {
        var block = (row.Lines.Count + 1) * _size.Note.LinePixels;
        var baseline = top + (_size.IsWide ? (height - block) / 2 : 0) + 0.8 * _size.Note.LinePixels;
        foreach (var line in row.Lines)
        {
            chart.Write(new Label(
                line, 0, baseline, TextAnchor.Start, _size.Note, Ink.Text, row.Named.Origin));
            baseline += _size.Note.LinePixels;
        }

        var input = row.Named.Swing.Input;
        var basis = $"{row.Named.Write(input.Value)}, {(row.Named.IsAssumed ? "assumed" : "reported")}";
        chart.Write(new Label(
            basis, 0, baseline, TextAnchor.Start, _size.Tick, Ink.Of(role), row.Named.Origin));
    }

    private static string TextAt(SwingRow row, bool isHigh)
    {
        var fact = row.Named.Swing.Input.Fact;
        return row.Named.Write(isHigh ? fact.Range.High : fact.Range.Low);
    }

    private sealed record SwingRow(NamedSwing Named, IReadOnlyList<string> Lines)
    {
        public double End(bool isHigh) => isHigh ? Named.Swing.AtHigh : Named.Swing.AtLow;

        public bool IsHighLonger(double middle) =>
            Math.Abs(End(true) - middle) > Math.Abs(End(false) - middle);
    }
}
