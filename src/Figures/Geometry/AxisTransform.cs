namespace Standoff.Figures.Geometry;

/// <summary>Changes values of an axis into px of a drawing and back.</summary>
/// <param name="Min">Value at <paramref name="PixelMin"/>.</param>
/// <param name="Max">Value at <paramref name="PixelMax"/>.</param>
/// <param name="PixelMin">From the left for x, from the top for y.</param>
/// <param name="IsLog">
/// Whether px are linear in the logarithm of the value; both ends are then greater than zero.
/// </param>
public sealed record AxisTransform(double Min, double Max, double PixelMin, double PixelMax, bool IsLog)
{
    public double ToPixels(double value) =>
        PixelMin + (Position(value) - Position(Min)) / (Position(Max) - Position(Min)) * (PixelMax - PixelMin);

    public double ToValue(double pixels)
    {
        var position = Position(Min) + (pixels - PixelMin) / (PixelMax - PixelMin) * (Position(Max) - Position(Min));
        return IsLog ? Math.Pow(10, position) : position;
    }

    private double Position(double value) => IsLog ? Math.Log10(value) : value;
}

/// <summary>The axes of one drawing; null for an axis of names.</summary>
/// <param name="Marks">Values that the drawing shows and a reader's may stand beside.</param>
/// <param name="Curves">Results that it shows along an input.</param>
/// <param name="Shapes">What it shows by more than a point.</param>
public sealed record DrawingAxes(
    AxisTransform? X, AxisTransform? Y, MarkArea Area, IReadOnlyList<ValueMark> Marks, IReadOnlyList<ValueCurve> Curves, IReadOnlyList<ValueShape> Shapes);

/// <summary>The axes of both drawings of a figure.</summary>
public sealed record AxisTransforms(DrawingAxes Wide, DrawingAxes Narrow);
