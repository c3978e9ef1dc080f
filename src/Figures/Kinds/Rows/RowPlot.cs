using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>
/// Lays rows out: names at the left, or above the marks where the drawing is narrow; groups under
/// their headings; one axis below all.
/// </summary>
internal abstract class RowPlot
{
    protected const double TextGapPixels = 8;

    private const double NameWidth = 290;
    private const double TickGapPixels = 9;

    /// <summary>Between the line that marks begin at and names above the marks.</summary>
    private const double SpineGapPixels = 7;

    private readonly Dictionary<ValueRow, IReadOnlyList<string>> _names;
    private readonly DrawingKey _key;

    protected RowPlot(DrawingSize size, RowChart chart)
    {
        (Size, Rows, _key) = (size, chart, RowKey.Create(size, chart));
        _names = chart.Rows.ToDictionary(r => r, r => size.Lines(r.Label, size.Note, size.IsWide ? NameWidth : size.WidthPixels - 2 * SpineGapPixels));
        Ticks = Geometry.Ticks.For(chart.Scale, size.IsWide ? 8 : chart.Scale.IsLog ? 4 : 5);
    }

    protected DrawingSize Size { get; }

    protected RowChart Rows { get; }

    protected IReadOnlyList<double> Ticks { get; }

    /// <summary>
    /// Where marks begin or end that stand for zero; null where zero is not within the axis.
    /// </summary>
    protected double? Zero => !Rows.Scale.IsLog && Rows.Scale.Contains(0) ? 0 : null;

    private double Top => _key.Height + (Rows.Level is null ? 4 : Size.Strong.LinePixels + 10);

    /// <summary>Of the marks of a row with the texts above and below them, in px.</summary>
    protected abstract double MarkHeight(ValueRow row);

    /// <summary>
    /// What is written to the right and to the left of marks: the value it stands at and its width
    /// in px.
    /// </summary>
    protected abstract IEnumerable<(double Value, double Width, bool IsLeft)> Texts(ValueRow row);

    /// <param name="top">Of the room for the marks.</param>
    protected abstract void DrawMarks(Chart chart, ValueRow row, double top);

    public Chart Draw()
    {
        var heights = Rows.Groups.Select(g => (Group: g, Heading: HeadingHeight(g))).ToList();
        var bottom = Top + heights.Sum(h => h.Heading + h.Group.Rows.Sum(RowHeight));
        var area = Across(Top - 4, bottom);
        var axisName = Size.Lines(NumberAxis.NameOf(Rows.Axis.Label, Rows.Scale), Size.Tick, Size.WidthPixels - 20);
        var chart = new Chart(Size, bottom + TickGapPixels + Size.Tick.LinePixels * (1 + axisName.Count) + 8, area, Rows.Scale, null);
        _key.Draw(chart);
        DrawAxis(chart, axisName);
        var top = Top;
        foreach (var (group, heading) in heights)
        {
            if (group.Name is { } name)
            {
                chart.Write(new Label(
                    name.Text, NamesLeft(chart), top + heading - 9, TextAnchor.Start, Size.Strong, Ink.Text, name.Origin));
            }

            top += heading;
            foreach (var row in group.Rows)
            {
                DrawRow(chart, row, top);
                top += RowHeight(row);
            }
        }

        DrawLevel(chart);
        return chart;
    }

    private double HeadingHeight(RowGroup group) =>
        group.Name is null ? 0 : Size.Strong.LinePixels + (group == Rows.Groups[0] ? 8 : 20);

    private double NameHeight(ValueRow row) => _names[row].Count * Size.Note.LinePixels;

    private double RowHeight(ValueRow row) => Size.IsWide
        ? Above(row) + Math.Max(MarkHeight(row) - Centre(row), NameHeight(row) / 2) + 14
        : NameHeight(row) + MarkHeight(row) + 18;

    /// <summary>
    /// Of marks and names that stand side by side, from their top to what they are centred on.
    /// </summary>
    private double Above(ValueRow row) => Math.Max(Centre(row), NameHeight(row) / 2);

    /// <summary>
    /// At the left edge; in a narrow drawing, where the line of zero stands there, behind that
    /// line, which then runs through.
    /// </summary>
    private double NamesLeft(Chart chart) =>
        !Size.IsWide && Zero == Rows.Scale.Min && chart.Area.Left <= SpineGapPixels
            ? chart.Area.Left + SpineGapPixels
            : 0;

    /// <summary>
    /// The widest area that leaves room for names and for the texts beside marks.
    /// </summary>
    private Box Across(double top, double bottom)
    {
        var texts = Rows.Rows.SelectMany(Texts).ToList();
        var names = Size.IsWide
            ? _names.Values.SelectMany(n => n).Max(n => Size.Room(n, Size.Note)) + 20
            : 0;
        var left = names + texts.Where(t => t.IsLeft).Select(t => t.Width + TextGapPixels)
            .Append(HalfTick(Ticks[0]) + 1).Max();
        var right = texts.Where(t => !t.IsLeft).Select(t => (t.Value, t.Width + TextGapPixels)).Concat(Ticks.Select(t => (Value: t, HalfTick(t))))
            .Select(t => (Share: Share(t.Value), Room: Size.WidthPixels - 2 - t.Item2))
            .Where(t => t.Share > 0).Min(t => left + (t.Room - left) / t.Share);
        return new Box(left, top, Math.Min(right, Size.WidthPixels - 2), bottom);
    }

    private double HalfTick(double tick) => Size.Room(TickText(tick), Size.Tick) / 2;

    private double Share(double value) => Rows.Scale.Over(0, 1).ToPixels(value);

    private string TickText(double tick) =>
        new NumberAxis(Rows.Scale, Rows.Axis.Label, Rows.Numbers, Rows.Axis.Origin)
            .WriterFor(Ticks)(tick);

    private void DrawAxis(Chart chart, IReadOnlyList<string> name)
    {
        chart.Grid(Ticks.Select(chart.X!.ToPixels), upright: true);
        if (Zero is { } zero)
            chart.Line(chart.X.ToPixels(zero), chart.Area.Top, chart.X.ToPixels(zero), chart.Area.Bottom, Ink.Axis, 1);
        var baseline = chart.Area.Bottom + TickGapPixels + 0.75 * Size.Tick.SizePixels;
        foreach (var tick in Ticks)
            chart.Write(new Label(TickText(tick), chart.X.ToPixels(tick), baseline, TextAnchor.Middle, Size.Tick, Ink.Muted, Rows.Axis.Origin));
        foreach (var line in name)
        {
            baseline += Size.Tick.LinePixels + (line == name[0] ? 2 : 0);
            chart.Write(new Label(
                line, Size.WidthPixels - 1, baseline, TextAnchor.End, Size.Tick, Ink.Muted, Rows.Axis.Origin));
        }
    }

    private void DrawRow(Chart chart, ValueRow row, double top)
    {
        var names = _names[row];
        var marks = Size.IsWide ? top + 7 + Above(row) - Centre(row) : top + NameHeight(row) + 4;
        var baseline = (Size.IsWide ? marks + Centre(row) - NameHeight(row) / 2 : top) + 0.8 * Size.Note.LinePixels;
        foreach (var line in names)
        {
            chart.Write(new Label(
                line, NamesLeft(chart), baseline, TextAnchor.Start, Size.Note, Ink.Text, row.Origin));
            baseline += Size.Note.LinePixels;
        }

        DrawMarks(chart, row, marks);
    }

    /// <summary>What the name stands beside, in px from the top of the marks.</summary>
    protected virtual double Centre(ValueRow row) => MarkHeight(row) / 2;

    private void DrawLevel(Chart chart)
    {
        if (Rows.Level is not { } level)
            return;
        var x = chart.X!.ToPixels(level.Value);
        chart.Upright(x, Ink.Text, 1.5);
        var text = $"{level.Label}, {Rows.Write(level)}";
        var half = Size.Room(text, Size.Strong) / 2 + 1;
        var middle = Math.Clamp(x, half, Size.WidthPixels - half);
        chart.Write(new Label(
            text, middle, chart.Area.Top - 6, TextAnchor.Middle, Size.Strong, Ink.Text, level.ValuePlace));
    }
}
