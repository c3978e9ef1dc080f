using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Flow;

/// <summary>
/// Draws parties as boxes on a grid and an arrow for each flow, the thicker the more is paid, hollow
/// where it is paid later and broken where no amount is known, with amount and purpose on it.
/// </summary>
internal sealed class FlowPlot(DrawingSize size, NumberWriter numbers, IReadOnlyList<FlowParty> parties, IReadOnlyList<PartyFlow> flows)
{
    private const double PaddingPixels = 14;
    private const double HeadPixels = 13;
    private const double MaxLinePixels = 9;
    private const double MinLinePixels = 2;
    private const double KeyGapPixels = 14;

    /// <summary>Of a hollow arrow.</summary>
    private const double RimPixels = 1.75;

    /// <summary>Between two arrows that join the same two parties.</summary>
    private const double SidePixels = 54;

    /// <summary>The part of a box’s width along which upright arrows that join the same two leave it.</summary>
    private const double UprightShare = 1.1;

    /// <summary>Between boxes across the flow, for arrows with their texts.</summary>
    private const double RowGapPixels = 128;

    /// <summary>The same in a narrow drawing, where boxes need the room.</summary>
    private const double SideGapPixels = 104;

    private const int BoxShade = 15;

    private readonly int _columns = parties.Max(p => p.Column);
    private readonly int _rows = parties.Max(p => p.Row);

    private double BoxWidth => size.IsWide ? 158 : Math.Min(190, (size.WidthPixels - 2 - (_rows - 1) * SideGapPixels) / _rows);

    /// <summary>Enough for as many arrows as join two boxes side by side.</summary>
    private double BoxHeight => Math.Max(
        2 * PaddingPixels + parties.Max(TextHeight),
        flows.Max(f => flows.Count(other => Joins(f, other))) is > 1 and var most ? most * SidePixels + 4 : 0);

    /// <summary>Between boxes that follow each other along the flow, for arrows with their texts.</summary>
    private double Between => size.IsWide
        ? (size.WidthPixels - 2 - _columns * BoxWidth) / Math.Max(1, _columns - 1)
        : 104;

    public Chart Draw()
    {
        var height = size.IsWide
            ? _rows * BoxHeight + (_rows - 1) * RowGapPixels
            : _columns * BoxHeight + (_columns - 1) * Between;
        var key = FlowKey.Create(size, flows);
        var full = height + 4 + (key.Height > 0 ? key.Height + KeyGapPixels : 0);
        var chart = new Chart(size, full, new Box(0, 0, size.WidthPixels, full), null, null);
        var boxes = parties.ToDictionary(p => p, BoxOf);
        var places = new LabelPlacer(new Box(1, 1, size.WidthPixels - 1, height + 3), size.Widening);
        foreach (var box in boxes.Values)
            places.Avoid(box.Grow(2));
        var arrows = flows.Select(f => (Flow: f, Path: PathOf(f, boxes))).ToList();
        foreach (var arrow in arrows)
            places.Avoid(arrow.Path);
        var texts = arrows.Select(a => places.On(a.Path, Ways(a), a.Flow.Origin)).ToList();
        places.Solve();
        foreach (var (arrow, text) in arrows.Zip(texts))
            DrawArrow(chart, arrow.Flow, arrow.Path, text);
        foreach (var (party, box) in boxes)
            DrawParty(chart, party, box);
        key.Draw(chart, height + 4 + KeyGapPixels);
        return chart;
    }

    private Box BoxOf(FlowParty party)
    {
        var (x, y) = size.IsWide
            ? ((party.Column - 1) * (BoxWidth + Between), (party.Row - 1) * (BoxHeight + RowGapPixels))
            : ((party.Row - 1) * (size.WidthPixels - 2 - BoxWidth) / Math.Max(1, _rows - 1), (party.Column - 1) * (BoxHeight + Between));
        return new Box(x + 1, y + 1, x + 1 + BoxWidth, y + 1 + BoxHeight);
    }

    private IReadOnlyList<string> NameOf(FlowParty party) => size.Lines(party.Label, size.Strong, BoxWidth - 16);

    private IReadOnlyList<string> BalanceOf(FlowParty party) =>
        party.Balance is { } balance ? size.Lines(balance.Write(numbers), size.Note, BoxWidth - 12) : [];

    private double TextHeight(FlowParty party) =>
        NameOf(party).Count * size.Strong.LinePixels + BalanceOf(party).Count * size.Note.LinePixels;

    /// <summary>
    /// From edge to edge of two boxes, straight; arrows that join the same two stand side by side.
    /// </summary>
    private IReadOnlyList<Point> PathOf(PartyFlow flow, Dictionary<FlowParty, Box> boxes)
    {
        var same = flows.Where(f => Joins(f, flow)).ToList();
        var place = same.IndexOf(flow) - (same.Count - 1) / 2d;
        var (from, to) = (boxes[flow.From], boxes[flow.To]);
        var isUpright = Math.Abs(to.Centre.Y - from.Centre.Y) * BoxWidth > Math.Abs(to.Centre.X - from.Centre.X) * BoxHeight;
        // Beside upright arrows their texts need more room than above lying ones.
        var (dx, dy) = isUpright ? (place * Math.Max(SidePixels, UprightShare * BoxWidth / same.Count), 0d) : (0d, place * SidePixels);
        Point start = (from.Centre.X + dx, from.Centre.Y + dy), end = (to.Centre.X + dx, to.Centre.Y + dy);
        var (leaves, enters) = (from.Grow(3).Within(start, end)?.To ?? 0, to.Grow(3).Within(start, end)?.From ?? 1);
        return [Along(start, end, leaves), Along(start, end, enters)];
    }

    private static bool Joins(PartyFlow one, PartyFlow other) =>
        (one.From == other.From && one.To == other.To) || (one.From == other.To && one.To == other.From);

    private static Point Along(Point from, Point to, double share) =>
        (Polyline.Between(from.X, to.X, share), Polyline.Between(from.Y, to.Y, share));

    private void DrawArrow(Chart chart, PartyFlow flow, IReadOnlyList<Point> path, PlacedText text)
    {
        var (from, to) = (path[0], path[1]);
        var length = Polyline.Length(path);
        var (ux, uy) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        Point neck = (to.X - ux * HeadPixels, to.Y - uy * HeadPixels);
        var role = flow.From.Role;
        var ink = flow.Quantity is null ? Ink.Of(role, Dash.Dashes) : Ink.Of(role);
        foreach (var part in text.Cut([from, neck]))
            DrawLine(chart, part, flow, ink, WidthOf(flow));
        var half = Math.Max(6, WidthOf(flow) / 2 + 4);
        chart.Region([[to, (neck.X - uy * half, neck.Y + ux * half), (neck.X + uy * half, neck.Y - ux * half)]], Ink.Of(role));
        chart.Write(text.Labels);
    }

    /// <summary>Hollow where the amount is not paid at the start.</summary>
    internal static void DrawLine(Chart chart, IReadOnlyList<Point> part, PartyFlow flow, Ink ink, double width)
    {
        chart.Line(part, ink, width);
        if (flow is { Paid: not FlowTime.Start, Quantity: not null })
            chart.Line(part, Ink.Paper, width - 2 * RimPixels);
    }

    private double WidthOf(PartyFlow flow)
    {
        var most = flows.Max(f => f.Quantity?.Value ?? 0);
        var width = flow.Quantity is { } q && most > 0
            ? MinLinePixels + (MaxLinePixels - MinLinePixels) * q.Value / most
            : MinLinePixels;
        return flow is { Paid: not FlowTime.Start, Quantity: not null } ? Math.Max(width, 4 * RimPixels) : width;
    }

    /// <summary>
    /// The amount above the purpose, which stands in two lines rather than in one where the arrow
    /// lies, so that more of it is seen.
    /// </summary>
    private IReadOnlyList<IReadOnlyList<TextLine>> Ways((PartyFlow Flow, IReadOnlyList<Point> Path) arrow)
    {
        var (flow, path) = arrow;
        TextLine[] amount = flow.Write(numbers) is { } text ? [new TextLine(text, size.Strong, Ink.Text)] : [];
        var lies = Math.Abs(path[1].X - path[0].X) > Math.Abs(path[1].Y - path[0].Y);
        var ways = new TextLine(flow.Label, size.Note, Ink.Text).Ways().Take(3);
        return [.. ways.OrderBy(w => lies ? Math.Abs(w.Count - 2) : w.Count).Select(label => (IReadOnlyList<TextLine>)[.. amount, .. label])];
    }

    private void DrawParty(Chart chart, FlowParty party, Box box)
    {
        chart.Swatch(box, Ink.Of(party.Role, BoxShade), Ink.Of(party.Role));
        var top = box.Centre.Y - TextHeight(party) / 2;
        foreach (var (text, font) in NameOf(party).Select(l => (l, size.Strong)).Concat(BalanceOf(party).Select(l => (l, size.Note))))
        {
            chart.Write(new Label(text, box.Centre.X, Label.BaselineAround(top + font.LinePixels / 2, font), TextAnchor.Middle, font, Ink.Text, party.Origin));
            top += font.LinePixels;
        }
    }
}
