using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.NestedSquares;

/// <summary>
/// Draws panels side by side, or one below the other where the drawing is narrow. What is too small
/// to be seen in one fills the next, joined to it by two lines; a key beside each panel names its
/// squares.
/// </summary>
internal sealed class NestedSquaresPlot(DrawingSize size, NumberWriter numbers, IReadOnlyList<SquarePanel> panels)
{
    private const double GapPixels = 44;
    private const double KeyGapPixels = 14;
    private const double SwatchPixels = 14;
    private const double MaxSide = 300;

    /// <summary>The smallest side that is drawn, so that a square can be seen at all.</summary>
    private const double MinSidePixels = 2;

    /// <summary>Whether panels stand beside each other, each above its key.</summary>
    private bool IsRow => size.IsWide && panels.Count > 1;

    private double Side => size.IsWide
        ? Math.Min(MaxSide, (size.WidthPixels - (panels.Count - 1) * GapPixels - 2) / panels.Count)
        : 200;

    private double HeadHeight => panels.Count > 1 ? size.Tick.LinePixels + 6 : 2;

    private double KeyWidth => IsRow ? Side : size.WidthPixels - Side - KeyGapPixels;

    public Chart Draw()
    {
        var keys = panels.Select(p => p.Squares.Sum(EntryHeight)).ToList();
        var height = IsRow
            ? HeadHeight + Side + KeyGapPixels + keys.Max()
            : panels.Zip(keys, (_, key) => HeadHeight + Math.Max(Side, key) + GapPixels).Sum() - GapPixels;
        var chart = new Chart(size, height + 4, new Box(0, 0, size.WidthPixels, height + 4), null, null);
        var frames = new List<Box>();
        var top = 0d;
        for (var i = 0; i < panels.Count; i++)
        {
            var left = IsRow ? 1 + i * (Side + GapPixels) : 1;
            frames.Add(new Box(left, top + HeadHeight, left + Side, top + HeadHeight + Side));
            top += IsRow ? 0 : HeadHeight + Math.Max(Side, keys[i]) + GapPixels;
        }

        for (var i = 0; i + 1 < panels.Count; i++)
            Join(chart, BoxOf(panels[i].Squares[^1], panels[i], frames[i]), frames[i + 1]);
        foreach (var (panel, frame) in panels.Zip(frames))
            DrawPanel(chart, panel, frame);
        return chart;
    }

    /// <summary>
    /// In the lower corner of its frame that is nearest to the next panel.
    /// </summary>
    private Box BoxOf(NestedSquare square, SquarePanel panel, Box frame)
    {
        var side = Math.Max(MinSidePixels, Side * SquarePanel.Side(square, panel.Squares[0]));
        return IsRow
            ? new Box(frame.Right - side, frame.Bottom - side, frame.Right, frame.Bottom)
            : new Box(frame.Left, frame.Bottom - side, frame.Left + side, frame.Bottom);
    }

    private void Show(Chart chart, NestedSquare square, SquarePanel panel, Box frame)
    {
        var (box, ofOne) = (BoxOf(square, panel, frame), Side / Math.Sqrt(panel.Squares[0].Value));
        chart.Shown.Add(new ValueSquare(
            square.Label, square.Quantity.Id, IsRow ? frame.Right : frame.Left, frame.Bottom, IsRow ? -ofOne : ofOne, -ofOne, box.Width));
    }

    private void Join(Chart chart, Box inner, Box next)
    {
        var ends = IsRow
            ? new (Point, Point)[] { ((inner.Right, inner.Top), (next.Left, next.Top)), ((inner.Right, inner.Bottom), (next.Left, next.Bottom)) }
            : [((inner.Left, inner.Bottom), (next.Left, next.Top)), ((inner.Right, inner.Bottom), (next.Right, next.Top))];
        foreach (var (from, to) in ends)
            chart.Line([from, to], Ink.Axis, 1);
    }

    private void DrawPanel(Chart chart, SquarePanel panel, Box frame)
    {
        if (panel.Enlarged > 1)
        {
            chart.Write(new Label(
                $"Area × {NestedSquaresWords.Times(panel.Enlarged)}", frame.Left, frame.Top - 7, TextAnchor.Start, size.Tick, Ink.Muted, panel.Squares[0].Origin));
        }

        var (x, top) = IsRow ? (frame.Left, frame.Bottom + KeyGapPixels) : (frame.Right + KeyGapPixels, frame.Top);
        foreach (var (square, i) in panel.Squares.Select((s, i) => (s, i)))
        {
            var (fill, outline) = (Ink.Of(square.Role, Ink.Shades[panel.First + i]), Ink.Of(square.Role));
            chart.Swatch(BoxOf(square, panel, frame), fill, outline);
            Show(chart, square, panel, frame);
            WriteEntry(chart, square, i == 0 ? null : panel.Squares[i - 1], (fill, outline), (x, top));
            top += EntryHeight(square);
        }
    }

    /// <summary>Value, how much of the square around it that is, and name.</summary>
    /// <param name="around">Null for the first of a panel.</param>
    private void WriteEntry(Chart chart, NestedSquare square, NestedSquare? around, (Ink Fill, Ink Outline) inks, Point at)
    {
        chart.Swatch(new Box(at.X, at.Y + 3, at.X + SwatchPixels, at.Y + 3 + SwatchPixels), inks.Fill, inks.Outline);
        var (x, baseline) = (at.X + SwatchPixels + 8, at.Y + 0.8 * size.Note.LinePixels);
        var value = around is null ? square.Write(numbers) : $"{square.Write(numbers)}, {NestedSquaresWords.Part(square, around)}";
        chart.Write(new Label(value, x, baseline, TextAnchor.Start, size.Strong, Ink.Text, square.Origin));
        foreach (var line in NameOf(square))
        {
            baseline += size.Note.LinePixels;
            chart.Write(new Label(line, x, baseline, TextAnchor.Start, size.Note, Ink.Text, square.Origin));
        }
    }

    private IReadOnlyList<string> NameOf(NestedSquare square) =>
        size.Lines(square.Label, size.Note, KeyWidth - SwatchPixels - 8);

    private double EntryHeight(NestedSquare square) => (1 + NameOf(square).Count) * size.Note.LinePixels + 8;
}
