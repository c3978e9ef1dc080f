using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.NestedSquares;

/// <summary>
/// Draws squares side by side on one line, each above its name, or one below the other beside their
/// names where the drawing is narrow.
/// </summary>
internal sealed class BesideSquaresPlot(DrawingSize size, NumberWriter numbers, IReadOnlyList<NestedSquare> squares)
{
    private const double GapPixels = 26;
    private const double TextGapPixels = 12;
    private const double WideSide = 310;
    private const double NarrowSide = 170;
    private const int FullShade = 60;
    private const int PaleShade = 15;

    /// <summary>
    /// For a name below a square that is smaller, where the drawing is wide enough for as many.
    /// </summary>
    private const double NameSlot = 120;

    /// <summary>A hundredth off each time; the smallest side is then a fiftieth of the largest.</summary>
    private const int MaxSteps = 400;

    /// <summary>What a square of no size takes of a row, in px.</summary>
    private readonly double _minSlot =
        Math.Min(NameSlot, Math.Floor((size.WidthPixels - 2 - (squares.Count - 1) * GapPixels) / squares.Count));

    public Chart Draw()
    {
        var sides = Sides();
        return size.IsWide ? DrawRow(sides) : DrawColumn(sides);
    }

    /// <summary>In px, as large as the drawing can hold.</summary>
    private double[] Sides()
    {
        var most = size.IsWide ? WideSide : NarrowSide;
        double[] sides = [.. squares.Select(s => most * SquarePanel.Side(s, squares[0]))];
        for (var step = 0; step < MaxSteps && size.IsWide && WidthOf(sides) > size.WidthPixels - 2; step++)
            sides = [.. sides.Select(s => 0.99 * s)];
        return sides;
    }

    private double WidthOf(double[] sides) =>
        sides.Sum(s => Math.Max(s, _minSlot)) + (sides.Length - 1) * GapPixels;

    private Chart DrawRow(double[] sides)
    {
        var names = squares.Zip(sides, (s, side) => NameOf(s, Math.Max(side, _minSlot) + GapPixels / 2)).ToList();
        var bottom = sides[0] + 1;
        var height = bottom + TextGapPixels + (1 + names.Max(n => n.Count)) * size.Note.LinePixels + 4;
        var chart = new Chart(size, height, new Box(0, 0, size.WidthPixels, height), null, null);
        var left = 1d;
        for (var i = 0; i < sides.Length; i++)
        {
            Paint(chart, squares[i], new Box(left, bottom - sides[i], left + sides[i], bottom));
            Show(chart, i, sides, (left, bottom), isUpwards: true);
            Name(chart, squares[i], names[i], (left, bottom + TextGapPixels));
            left += Math.Max(sides[i], _minSlot) + GapPixels;
        }

        return chart;
    }

    private Chart DrawColumn(double[] sides)
    {
        var text = 1 + sides[0] + TextGapPixels;
        var names = squares.Select(s => NameOf(s, size.WidthPixels - text)).ToList();
        double[] heights = [.. sides.Zip(names, (side, name) => Math.Max(side, (1 + name.Count) * size.Note.LinePixels) + TextGapPixels)];
        var chart = new Chart(size, heights.Sum() + 2, new Box(0, 0, size.WidthPixels, heights.Sum() + 2), null, null);
        var top = 1d;
        for (var i = 0; i < sides.Length; i++)
        {
            Paint(chart, squares[i], new Box(1, top, 1 + sides[i], top + sides[i]));
            Show(chart, i, sides, (1, top), isUpwards: false);
            Name(chart, squares[i], names[i], (text, top - 3));
            top += heights[i];
        }

        return chart;
    }

    /// <param name="corner">Where it stands.</param>
    private void Show(Chart chart, int index, double[] sides, Point corner, bool isUpwards)
    {
        var ofOne = sides[0] / Math.Sqrt(squares[0].Value);
        chart.Shown.Add(new ValueSquare(
            squares[index].Label, squares[index].Quantity.Id, corner.X, corner.Y, ofOne, isUpwards ? -ofOne : ofOne, sides[index]));
    }

    private static void Paint(Chart chart, NestedSquare square, Box box) =>
        chart.Swatch(box, Ink.Of(square.Role, square.Fill == Fill.Pale ? PaleShade : FullShade), Ink.Of(square.Role));

    private void Name(Chart chart, NestedSquare square, IReadOnlyList<string> name, Point at)
    {
        var baseline = at.Y + 0.8 * size.Note.LinePixels;
        chart.Write(new Label(square.Write(numbers), at.X, baseline, TextAnchor.Start, size.Strong, Ink.Text, square.Origin));
        foreach (var line in name)
        {
            baseline += size.Note.LinePixels;
            chart.Write(new Label(line, at.X, baseline, TextAnchor.Start, size.Note, Ink.Text, square.Origin));
        }
    }

    private IReadOnlyList<string> NameOf(NestedSquare square, double widthPixels) =>
        size.Lines(square.Label, size.Note, widthPixels);
}
