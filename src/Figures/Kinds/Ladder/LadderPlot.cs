using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Ladder;

/// <summary>
/// One axis, a line for each sentence as far as it is true, a mark with its value where it turns,
/// and an upright through all of them at the base value, below a line over the range of the input.
/// </summary>
internal sealed class LadderPlot(DrawingSize size, LadderChart ladder)
{
    private const double NameWidth = 330;
    private const double NameGapPixels = 22;
    private const double TurnPixels = 13;
    private const double TextGapPixels = 10;
    private const double HoldsPixels = 6;
    private const double TickGapPixels = 9;
    private const double CapPixels = 6;

    private readonly IReadOnlyList<IReadOnlyList<string>> _names =
        [.. ladder.Rungs.Select(r => size.Lines(r.Label, size.Note, size.IsWide ? NameWidth : size.WidthPixels))];

    private IReadOnlyList<double> Ticks { get; } = Geometry.Ticks.For(ladder.X.Scale, size.IsWide ? 8 : 5);

    private double Top => size.Strong.LinePixels + 10;

    /// <summary>Of the first sentence: where names stand above lines, below the range.</summary>
    private double First => Top + (size.IsWide ? 0 : CapPixels + 6);

    public Chart Draw()
    {
        var bottom = First + _names.Sum(HeightOf);
        var name = size.Lines(ladder.X.Label, size.Tick, size.WidthPixels - 20);
        var chart = new Chart(
            size, bottom + TickGapPixels + size.Tick.LinePixels * (1 + name.Count) + 8, Across(bottom), ladder.X.Scale, null);
        DrawAxis(chart, name);
        var top = First;
        foreach (var (rung, lines) in ladder.Rungs.Zip(_names))
        {
            DrawRung(chart, rung, lines, top);
            top += HeightOf(lines);
        }

        DrawBase(chart);
        return chart;
    }

    private double HeightOf(IReadOnlyList<string> lines) => size.IsWide
        ? Math.Max(TurnPixels, lines.Count * size.Note.LinePixels) + 20
        : lines.Count * size.Note.LinePixels + TurnPixels + 14;

    private Box Across(double bottom)
    {
        var names = size.IsWide ? _names.SelectMany(n => n).Max(n => size.Room(n, size.Note)) + NameGapPixels : 0;
        var left = Math.Max(names, HalfTick(Ticks[0]) + 1);
        return new Box(left, Top - 4, size.WidthPixels - HalfTick(Ticks[^1]) - 2, bottom);
    }

    private double HalfTick(double tick) => size.Room(TickText(tick), size.Tick) / 2;

    private string TickText(double tick) => ladder.X.Shown.WriterFor(Ticks)(tick);

    private void DrawAxis(Chart chart, IReadOnlyList<string> name)
    {
        chart.Grid(Ticks.Select(chart.X!.ToPixels), upright: true);
        var baseline = chart.Area.Bottom + TickGapPixels + 0.75 * size.Tick.SizePixels;
        foreach (var tick in Ticks)
            chart.Write(new Label(TickText(tick), chart.X.ToPixels(tick), baseline, TextAnchor.Middle, size.Tick, Ink.Muted, ladder.X.Origin));
        foreach (var line in name)
        {
            baseline += size.Tick.LinePixels + 2;
            chart.Write(new Label(
                line, size.WidthPixels - 1, baseline, TextAnchor.End, size.Tick, Ink.Muted, ladder.X.Origin));
        }
    }

    private void DrawRung(Chart chart, LadderRung rung, IReadOnlyList<string> lines, double top)
    {
        var height = HeightOf(lines);
        var block = lines.Count * size.Note.LinePixels;
        var y = size.IsWide ? top + height / 2 : top + block + 4 + TurnPixels / 2;
        var baseline = (size.IsWide ? y - block / 2 : top) + 0.8 * size.Note.LinePixels;
        foreach (var line in lines)
        {
            chart.Write(new Label(line, 0, baseline, TextAnchor.Start, size.Note, Ink.Text, rung.Origin));
            baseline += size.Note.LinePixels;
        }

        DrawLine(chart, rung, y);
    }

    private void DrawLine(Chart chart, LadderRung rung, double y)
    {
        var ink = Ink.Of(rung.Role);
        chart.Write(rung.Spans.SelectMany(s => Texts(chart, rung, s, y)));
        chart.Across(y, Ink.Grid, 2);
        foreach (var (from, to) in rung.Spans)
        {
            var (left, right) = (Pixels(chart, from) ?? chart.Area.Left, Pixels(chart, to) ?? chart.Area.Right);
            chart.Line(left, y, right, y, ink, HoldsPixels);
        }

        foreach (var end in rung.Ends)
            chart.Dot(chart.X!.ToPixels(end), y, TurnPixels, Ink.Paper, ink);
    }

    private static double? Pixels(Chart chart, double? value) =>
        value is { } v ? chart.X!.ToPixels(v) : null;

    /// <summary>
    /// The values at the ends of a span, each on the side on which the sentence is not true.
    /// </summary>
    private IEnumerable<Label> Texts(
        Chart chart, LadderRung rung, (double? From, double? To) span, double y)
    {
        var baseline = Label.BaselineAround(y, size.Note);
        Label Text(double value, double gap, TextAnchor anchor) => new(
            ladder.Write(value), chart.X!.ToPixels(value) + gap, baseline, anchor,
            size.Note.Bold, Ink.Text, rung.Origin);
        if (span.From is { } from)
            yield return Text(from, -TextGapPixels, TextAnchor.End);
        if (span.To is { } to)
            yield return Text(to, TextGapPixels, TextAnchor.Start);
    }

    /// <summary>A line over the whole range of the input, above all sentences.</summary>
    /// <returns>Its ends, in words; nothing where it has none on the axis.</returns>
    private string DrawRange(Chart chart)
    {
        var (low, high) = (ladder.X.Input.Fact.Range.Low, ladder.X.Input.Fact.Range.High);
        if (low >= high || !ladder.X.Scale.Contains(low) || !ladder.X.Scale.Contains(high))
            return "";
        var (left, right, y) = (chart.X!.ToPixels(low), chart.X.ToPixels(high), chart.Area.Top + 2);
        IReadOnlyList<Point> line = [(left, y + CapPixels), (left, y), (right, y), (right, y + CapPixels)];
        chart.Line(line, Ink.Of(ColourRole.Assumed), 1.5);
        return $", of {ladder.Write(low)} to {ladder.Write(high)}";
    }

    private void DrawBase(Chart chart)
    {
        var x = chart.X!.ToPixels(ladder.X.Input.Value);
        chart.Upright(x, Ink.Of(ColourRole.Assumed), 2);
        chart.Shown.Add(new ValueCurve("", ladder.X.Input.Id, null));
        var text = $"{ladder.Here} {ladder.Write(ladder.X.Input.Value)}{DrawRange(chart)}";
        var half = size.Room(text, size.Strong) / 2 + 1;
        var middle = Math.Clamp(x, half, size.WidthPixels - half);
        chart.Write(new Label(
            text, middle, chart.Area.Top - 6, TextAnchor.Middle, size.Strong, Ink.Of(ColourRole.Assumed), ladder.HereOrigin));
    }
}
