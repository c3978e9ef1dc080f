using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>
/// Draws the bars from zero, each part named and valued below it, the total at its end.
/// </summary>
internal sealed class StackedBarsPlot(DrawingSize size, NumberWriter numbers, AxisName axis, IReadOnlyList<StackedBar> bars)
{
    private const double SeparatorPixels = 2;
    private const double LabelGapPixels = 10;
    private const int PaleShade = 30;

    /// <summary>From a bar to the figures below it, with the leaders that join them.</summary>
    private const double LeaderPixels = 9;

    private readonly NumberColumn _values = numbers.Compare([.. bars.Select(b => b.Total.Value)]);

    private int MaxTicks => size.IsWide ? 6 : 4;

    private double BarHeight => size.IsWide ? 46 : 34;

    /// <summary>Above each bar: its name, where it does not stand to the left.</summary>
    private double HeadHeight => size.IsWide ? 0 : size.Strong.LinePixels + 4;

    private double FootHeight => LeaderPixels + 2 * size.Note.LinePixels;

    private double RowHeight => HeadHeight + BarHeight + FootHeight + (size.IsWide ? 22 : 20);

    public Chart Draw()
    {
        var most = bars.Max(b => b.Total.Value);
        var left = size.IsWide ? bars.Max(b => size.Room(b.Label, size.Strong)) + 18 : 1;
        var right = size.WidthPixels - bars.Max(b => size.Room(_values.Write(b.Total.Value), size.Total)) - 12;
        var bottom = 4 + bars.Count * RowHeight;
        var chart = new Chart(size, bottom + size.Tick.LinePixels + axis.Height(size) + 8, new Box(left, 4, right, bottom), Ticks.Rounded(0, most, MaxTicks), null);
        DrawAxis(chart);
        for (var i = 0; i < bars.Count; i++)
            DrawBar(chart, bars[i], 4 + i * RowHeight + HeadHeight);
        return chart;
    }

    private void DrawAxis(Chart chart)
    {
        var ticks = Ticks.For(new Scale(0, chart.X!.Max), MaxTicks);
        chart.Grid(ticks.Select(chart.X.ToPixels), upright: true);
        var texts = numbers.Ticks(ticks);
        foreach (var tick in ticks)
        {
            chart.Write(new Label(
                texts.Write(tick), chart.X.ToPixels(tick), chart.Area.Bottom + size.Tick.LinePixels, tick == 0 && !size.IsWide ? TextAnchor.Start : TextAnchor.Middle,
                size.Tick, Ink.Muted, bars[0].Origin));
        }

        axis.Write(chart, chart.Area.Bottom + size.Tick.LinePixels);
    }

    private void DrawBar(Chart chart, StackedBar bar, double top)
    {
        var (bottom, middle) = (top + BarHeight, top + BarHeight / 2);
        var edges = new List<double> { 0 };
        foreach (var part in bar.Parts)
            edges.Add(edges[^1] + part.Quantity.Value);
        double[] pixels = [.. edges.Select(chart.X!.ToPixels)];
        var shades = ShadesFor(bar.Parts.Count);
        for (var i = 0; i < bar.Parts.Count; i++)
            chart.Bar(new Box(pixels[i], top, pixels[i + 1], bottom), FillOf(bar.Parts[i], bar.Role, shades[i]), Ink.Of(bar.Parts[i].Role ?? bar.Role));
        chart.Shown.Add(new ValueStack(bar.Label, bar.Total.Id, [.. bar.Parts.Select(p => (p.Label, p.Quantity.Id))], pixels, top, bottom));
        foreach (var edge in pixels.Skip(1).SkipLast(1))
            chart.Line(edge, top, edge, bottom, Ink.Paper, SeparatorPixels);

        chart.Write(size.IsWide
            ? new Label(bar.Label, 0, Label.BaselineAround(middle, size.Strong), TextAnchor.Start, size.Strong, Ink.Of(bar.Role), bar.Origin)
            : new Label(bar.Label, 0, top - 8, TextAnchor.Start, size.Strong, Ink.Of(bar.Role), bar.Origin));
        chart.Write(new Label(
            _values.Write(bar.Total.Value), pixels[^1] + 9, Label.BaselineAround(middle, size.Total), TextAnchor.Start, size.Total, Ink.Text, bar.Origin));
        NameParts(chart, bar, pixels, bottom);
    }

    /// <summary>
    /// Value above name, centred below each part as far as its neighbours allow; a leader shows
    /// where a label had to move.
    /// </summary>
    private void NameParts(Chart chart, StackedBar bar, double[] edges, double top)
    {
        var wished = bar.Parts.Select((_, i) => (edges[i] + edges[i + 1]) / 2).ToList();
        var sizes = bar.Parts.Select(p => Math.Max(size.Room(p.Label, size.Note), size.Room(_values.Write(p.Quantity.Value), size.Note.Bold)))
            .ToList();
        var centres = Spread.Along(wished, sizes, LabelGapPixels, 1, size.WidthPixels - 1) ?? [.. wished];
        for (var i = 0; i < bar.Parts.Count; i++)
        {
            var part = bar.Parts[i];
            var value = top + LeaderPixels + size.Note.SizePixels;
            chart.Line([(wished[i], top + 1), (centres[i], top + LeaderPixels)], Ink.Axis, 1);
            chart.Write(new Label(
                _values.Write(part.Quantity.Value), centres[i], value, TextAnchor.Middle, size.Note.Bold, Ink.Text, part.Origin));
            chart.Write(new Label(
                part.Label, centres[i], value + size.Note.LinePixels, TextAnchor.Middle, size.Note, part.Role is { } role ? Ink.Of(role) : Ink.Muted, part.Origin));
        }
    }

    /// <summary>As the recipe says; else full in a colour of its own, or in turn.</summary>
    private static Ink FillOf(BarPart part, ColourRole role, int shade) => part.Fill switch
    {
        Fill.Full => Ink.Of(part.Role ?? role),
        Fill.Pale => Ink.Of(part.Role ?? role, PaleShade),
        _ => part.Role is { } own ? Ink.Of(own) : Ink.Of(role, shade),
    };

    /// <summary>From full to pale, as far apart as there are parts.</summary>
    private static int[] ShadesFor(int parts) => parts switch
    {
        <= 2 => [100, 30],
        3 => [100, 60, 15],
        4 => [100, 60, 30, 15],
        5 => [100, 75, 45, 30, 15],
        _ => [100, 75, 60, 45, 30, 15],
    };
}
