using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds.Rows;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Dots;

/// <summary>
/// A dot a value, the value beside it or, where lines show ranges, above it; several dots of a row
/// have a shape each and are joined, named once above the first row; the values between the outer
/// two stand below.
/// </summary>
internal sealed class DotsPlot(DrawingSize size, RowChart rows) : RowPlot(size, rows)
{
    private const double DotPixels = 13;
    private const double CapPixels = 5;

    /// <summary>How far a diamond reaches beyond a dot, so that its corners are seen behind one.</summary>
    private const double CornerPixels = 5;

    private const double LeaderPixels = 10;
    private const double NameGapPixels = 22;

    /// <summary>Series in the order of drawing.</summary>
    private static readonly int[] Lowest = [2, 0, 1];

    /// <summary>Between a text and the line of the level.</summary>
    private const double LevelGapPixels = 5;

    /// <summary>Between a dot and the baseline of the value above it.</summary>
    private const double ValueGapPixels = 4.5;

    private bool IsJoined => Rows.Series.Count > 0;

    private double LineHeight => Math.Max(DotPixels + 6, Size.Note.LinePixels);

    private double InnerHeight => Rows.Series.Count > 2 || Rows.HasDistances ? Size.Note.LinePixels : 0;

    protected override double MarkHeight(ValueRow row) =>
        Centre(row) + LineHeight / 2 + InnerHeight;

    protected override double Centre(ValueRow row) =>
        Rows.HasRanges ? AbovePixels : NamesHeight(row) + LineHeight / 2;

    /// <summary>
    /// From the top of the marks to the dot below its value; beside names some of it is free anyway.
    /// </summary>
    private double AbovePixels => Size.IsWide ? 14 : 22;

    protected override IEnumerable<(double Value, double Width, bool IsLeft)> Texts(ValueRow row)
    {
        if (Rows.HasRanges)
            return [(row.Values[0].Value, Width(row.Values[0]) / 2, IsLeft: false), (row.Values[0].High, DotPixels / 2, IsLeft: false)];
        if (!IsJoined)
            return [(row.Values[0].Value, Width(row.Values[0]), IsLeft: false)];
        var (first, last) = (Sorted(row)[0], Sorted(row)[^1]);
        var right = (last.Value.Value, Width(last.Value, last.Series), IsLeft: false);
        return Rows.Series.Count == 1
            ? [right]
            : [(first.Value.Value, Width(first.Value, first.Series), IsLeft: true), right];
    }

    protected override void DrawMarks(Chart chart, ValueRow row, double top)
    {
        var y = top + Centre(row);
        if (IsJoined)
            DrawJoined(chart, row, top, y);
        else
            DrawAlone(chart, row.Label, row.Values[0], y);
    }

    private double NamesHeight(ValueRow row) =>
        IsJoined && row == Rows.Rows[0] ? Size.Strong.LinePixels + LeaderPixels : 0;

    /// <summary>Of the text, with the half of the dot that it keeps clear of.</summary>
    private double Width(RowValue value, int series = 0) =>
        Reach(series) + Size.Room(Rows.Write(value), Size.Note.Bold);

    /// <summary>From the middle of a mark to its side.</summary>
    private static double Reach(int series) => DotPixels / 2 + (series == 2 ? CornerPixels : 0);

    private static List<(RowValue Value, int Series)> Sorted(ValueRow row) =>
        [.. row.Values.Select((v, i) => (v, i)).OrderBy(v => v.v.Value)];

    private void DrawAlone(Chart chart, string name, RowValue value, double y)
    {
        var (x, low, high) = (chart.X!.ToPixels(value.Value), chart.X.ToPixels(value.Low), chart.X.ToPixels(value.High));
        var ink = Ink.Of(value.Role);
        if (Rows.HasRanges)
            WriteAbove(chart, value, x, y);
        else
            WriteBeside(chart, value, x, y);
        chart.Across(y, Ink.Grid, 1);
        if (value.HasRange)
        {
            chart.Line(low, y, high, y, ink, 2);
            chart.Line(low, y - CapPixels, low, y + CapPixels, ink, 2);
            chart.Line(high, y - CapPixels, high, y + CapPixels, ink, 2);
        }

        chart.Dot(x, y, DotPixels, ink, Ink.Paper);
        chart.Shown.Add(new ValueMark(name, value.Quantity.Id, null, x, y));
    }

    /// <summary>Off the line of the level, on the side of the dot.</summary>
    private void WriteAbove(Chart chart, RowValue value, double x, double y)
    {
        var half = Size.Room(Rows.Write(value), Size.Note.Bold) / 2;
        var centre = Math.Min(x, Size.WidthPixels - half - 1);
        if (Rows.Level is { } line && chart.X!.ToPixels(line.Value) is var level && Math.Abs(level - centre) < half + LevelGapPixels)
            centre = level + (x < level ? -1 : 1) * (half + LevelGapPixels);
        Write(chart, value, centre, y - DotPixels / 2 - ValueGapPixels - Label.BaselineAround(0, Size.Note), TextAnchor.Middle);
    }

    /// <summary>Off the line of the level, where the other side has room.</summary>
    private void WriteBeside(Chart chart, RowValue value, double x, double y)
    {
        const double reach = DotPixels / 2 - 2 + TextGapPixels;
        var width = Size.Room(Rows.Write(value), Size.Note.Bold);
        var isOnLevel = Rows.Level is { } line && chart.X!.ToPixels(line.Value) is var level
            && level > x + reach - LevelGapPixels && level < x + reach + width + LevelGapPixels;
        if (isOnLevel && x - reach - width >= chart.Area.Left)
            Write(chart, value, x - reach, y, TextAnchor.End);
        else
            Write(chart, value, x + reach, y, TextAnchor.Start);
    }

    private void DrawJoined(Chart chart, ValueRow row, double top, double y)
    {
        var sorted = Sorted(row);
        double[] xs = [.. sorted.Select(s => chart.X!.ToPixels(s.Value.Value))];
        WriteJoined(chart, row, sorted, xs, y);
        chart.Across(y, Ink.Grid, 1);
        chart.Line(xs[0], y, xs[^1], y, Ink.Axis, 3);
        if (NamesHeight(row) > 0)
            NameSeries(chart, sorted, xs, top, y);
        // A hollow circle on a diamond or on a full circle leaves both to be seen.
        foreach (var i in Enumerable.Range(0, xs.Length).OrderBy(i => Array.IndexOf(Lowest, sorted[i].Series)))
        {
            DrawMark(chart, xs[i], y, sorted[i].Series, Ink.Of(sorted[i].Value.Role));
            chart.Shown.Add(new ValueMark($"{row.Label}, {Rows.Series[sorted[i].Series].Label}", sorted[i].Value.Quantity.Id, null, xs[i], y));
        }
    }

    private void WriteJoined(Chart chart, ValueRow row, List<(RowValue Value, int Series)> sorted, double[] xs, double y)
    {
        const double gap = TextGapPixels - 2;
        Write(chart, sorted[^1].Value, xs[^1] + Reach(sorted[^1].Series) + gap, y, TextAnchor.Start);
        if (xs.Length > 1)
            Write(chart, sorted[0].Value, xs[0] - Reach(sorted[0].Series) - gap, y, TextAnchor.End);
        if (Rows.HasDistances)
            WriteDistance(chart, row, (xs[0] + xs[^1]) / 2, y);
        foreach (var (value, x) in sorted.Zip(xs, (s, x) => (s.Value, x)).Skip(1).SkipLast(1))
            Write(chart, value, x, Below(y), TextAnchor.Middle);
    }

    private double Below(double y) => y + LineHeight / 2 + Size.Note.LinePixels / 2 - 2;

    /// <summary>Below the middle of the line that joins the outer two.</summary>
    private void WriteDistance(Chart chart, ValueRow row, double x, double y) => chart.Write(new Label(
        Rows.WriteDistance(row), x, Label.BaselineAround(Below(y), Size.Note), TextAnchor.Middle, Size.Note, Ink.Text, row.Origin));

    /// <summary>Filled circle, open circle, filled diamond: told apart without colour.</summary>
    private static void DrawMark(Chart chart, double x, double y, int series, Ink ink)
    {
        var reach = Reach(series);
        if (series == 2)
            chart.Region([[(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]], ink);
        else
            chart.Dot(x, y, series == 0 ? DotPixels : DotPixels - 2, series == 0 ? ink : Ink.Paper, series == 0 ? Ink.Paper : ink);
    }

    private void NameSeries(Chart chart, List<(RowValue Value, int Series)> sorted, double[] xs, double top, double y)
    {
        var names = sorted.Select(s => Rows.Series[s.Series]).ToList();
        var sizes = names.Select(n => Size.Room(n.Label, Size.Strong)).ToList();
        // Off the line of the level where there is room on the side of the dots.
        var left = Rows.Level is not { } line ? NameGapPixels / 2
            : chart.X!.ToPixels(line.Value) is var level && level < xs[0] ? level + NameGapPixels / 2 : 1;
        var centres = Spread.Along(xs, sizes, NameGapPixels, left, Size.WidthPixels - 1) ?? Spread.Along(xs, sizes, NameGapPixels, 1, Size.WidthPixels - 1) ?? xs;
        for (var i = 0; i < xs.Length; i++)
        {
            chart.Line([(centres[i], top + Size.Strong.LinePixels), (xs[i], y - DotPixels / 2 - 2)], Ink.Axis, 1);
            chart.Write(new Label(
                names[i].Label, centres[i], top + 0.8 * Size.Strong.LinePixels, TextAnchor.Middle, Size.Strong, Ink.Of(names[i].Role), names[i].Origin));
        }
    }

    private void Write(Chart chart, RowValue value, double x, double y, TextAnchor anchor) => chart.Write(new Label(
        Rows.Write(value), x, Label.BaselineAround(y, Size.Note), anchor, Size.Note.Bold, InkOf(value), value.Origin));

    /// <summary>Its own where the colours of series tell whose value it is.</summary>
    private Ink InkOf(RowValue value) =>
        Rows.Series.Select(s => s.Role).Distinct().Count() > 1 ? Ink.Of(value.Role) : Ink.Text;
}
