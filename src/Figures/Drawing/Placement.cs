using Standoff.Evidence.Diagnostics;

namespace Standoff.Figures.Drawing;

/// <summary>Finds free places for labels beside points. What it has placed it avoids from then on.</summary>
/// <param name="bounds">What no label may leave.</param>
internal sealed class Placement(Box bounds)
{
    private const double GapPixels = 6;

    /// <summary>From lines, where nothing better can be had.</summary>
    private const double TightPixels = 1.5;

    /// <summary>Points that stand for a line when room is measured.</summary>
    private const int Samples = 40;

    /// <summary>To where a label may move, in order of preference: the side of the point, right and down positive.</summary>
    private static readonly (int X, int Y)[] Sides = [(1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1)];

    private static readonly double[] Reaches = [1, 1.5, 2, 3, 4, 5, 6];

    private readonly List<Box> _boxes = [];
    private readonly List<IReadOnlyList<(double X, double Y)>> _lines = [];

    public void Avoid(Box box) => _boxes.Add(box);

    public void Avoid(IReadOnlyList<(double X, double Y)> line) => _lines.Add(line);

    /// <summary>A text beside one of some points, as near as there is room; across lines, with a rim, only where there is none.</summary>
    /// <param name="ways">The text in one line, in two …, in order of preference; at least one.</param>
    /// <param name="points">In order of preference; at least one.</param>
    /// <param name="distance">In px, from the point to the nearest edge of the text; up to six times as far where it is crowded.</param>
    /// <param name="clearance">In px, from other texts and from lines but <paramref name="own"/>, where that can be had.</param>
    /// <param name="own">The line that the text belongs to; null for none.</param>
    public IReadOnlyList<Label> Beside(
        IReadOnlyList<IReadOnlyList<TextLine>> ways, Place origin, IReadOnlyList<(double X, double Y)> points, double distance,
        double clearance = GapPixels, IReadOnlyList<(double X, double Y)>? own = null)
    {
        var blocks = (from way in ways
                      let drafts = Drafts(way, origin)
                      from reach in Reaches
                      from point in points
                      from side in Sides
                      select Block(drafts, point, side, reach * distance)).Where(b => IsFree(b));
        var labels = blocks.FirstOrDefault(b => IsFree(b, clearance) && !IsCrossed(b, clearance, own))
            ?? blocks.FirstOrDefault(b => !IsCrossed(b))
            ?? blocks.FirstOrDefault(b => !IsCrossed(b, TightPixels, own))
            ?? blocks.MinBy(b => _lines.Count(line => b.Any(l => Crosses(line, l.Box))))
            ?? Block(Drafts(ways[0], origin), points[0], Sides[0], distance);
        _boxes.AddRange(labels.Select(l => l.Box));
        return IsCrossed(labels, TightPixels) ? [.. labels.Select(l => l with { HasHalo = true })] : labels;
    }

    /// <summary>A text around that one of some points which leaves most room on all sides; null where none is free.</summary>
    /// <param name="ways">In order of preference.</param>
    public IReadOnlyList<Label>? Around(IReadOnlyList<IReadOnlyList<TextLine>> ways, Place origin, IReadOnlyList<(double X, double Y)> points)
    {
        var marks = _lines.SelectMany(l => Enumerable.Range(0, Samples).Select(i => Polyline.Along(l, i / (Samples - 1d)))).ToList();
        foreach (var (gap, way) in from gap in new[] { GapPixels, TightPixels } from way in ways select (gap, way))
        {
            var drafts = Drafts(way, origin);
            var found = points.Select(p => Block(drafts, p, (0, 0), 0)).Where(b => IsFree(b, gap) && !IsCrossed(b, gap)).MaxBy(b => Room(b, marks));
            if (found is null)
                continue;
            _boxes.AddRange(found.Select(l => l.Box));
            return found;
        }

        return null;
    }

    private double Room(IReadOnlyList<Label> labels, List<(double X, double Y)> marks) => labels.Min(label =>
    {
        var box = label.Box;
        return _boxes.Select(box.DistanceTo)
            .Concat(marks.Select(m => box.DistanceTo(new Box(m.X, m.Y, m.X, m.Y))))
            .Append(Math.Min(box.Left - bounds.Left, bounds.Right - box.Right))
            .Append(Math.Min(box.Top - bounds.Top, bounds.Bottom - box.Bottom))
            .Min();
    });

    /// <summary>One below the other, the first at the origin.</summary>
    private static List<Label> Drafts(IReadOnlyList<TextLine> lines, Place origin)
    {
        var labels = new List<Label>();
        var baseline = 0d;
        foreach (var line in lines)
        {
            baseline += labels.Count == 0 ? 0 : line.Style.LinePixels;
            labels.Add(new Label(line.Text, 0, baseline, TextAnchor.Start, line.Style, line.Ink, origin));
        }

        return labels;
    }

    private static List<Label> Block(List<Label> drafts, (double X, double Y) point, (int X, int Y) side, double distance)
    {
        var reach = side is { X: not 0, Y: not 0 } ? 0.7 * distance : distance;
        var anchor = side.X switch { 1 => TextAnchor.Start, -1 => TextAnchor.End, _ => TextAnchor.Middle };
        var (top, bottom) = (drafts[0].Box.Top, drafts[^1].Box.Bottom);
        var shift = side.Y switch
        {
            -1 => point.Y - reach - bottom,
            1 => point.Y + reach - top,
            _ => Label.BaselineAround(point.Y, drafts[0].Style) - drafts[^1].Baseline / 2,
        };
        return [.. drafts.Select(l => l with { X = point.X + side.X * reach, Baseline = l.Baseline + shift, Anchor = anchor })];
    }

    private bool IsFree(IReadOnlyList<Label> labels, double clearance = GapPixels) => labels.All(l => IsFree(l.Box, clearance));

    private bool IsFree(Box box, double clearance) => bounds.Contains(box) && !_boxes.Any(b => b.Overlaps(box.Grow(clearance)));

    private bool IsCrossed(IReadOnlyList<Label> labels, double clearance = GapPixels, IReadOnlyList<(double X, double Y)>? own = null) =>
        labels.Any(label => _lines.Any(line => Crosses(line, label.Box.Grow(ReferenceEquals(line, own) ? Math.Min(GapPixels, clearance) : clearance))));

    private static bool Crosses(IReadOnlyList<(double X, double Y)> line, Box box) =>
        Enumerable.Range(1, line.Count - 1).Any(i => box.Crosses(line[i - 1].X, line[i - 1].Y, line[i].X, line[i].Y));
}

/// <summary>A line of text that has no place yet.</summary>
internal sealed record TextLine(string Text, TextStyle Style, Ink Ink)
{
    /// <summary>The line alone; then, where it has several words, broken in two, in three, and in as many as it has words.</summary>
    public IReadOnlyList<IReadOnlyList<TextLine>> Ways()
    {
        var width = ChartFont.Width(Text, Style);
        return [.. new[] { 1, 0.6, 0.42, 0 }.Select(share => TextWrap.Lines(Text, Style, share * width + 1))
            .DistinctBy(l => l.Count).Select(lines => lines.Select(l => this with { Text = l }).ToList())];
    }
}
