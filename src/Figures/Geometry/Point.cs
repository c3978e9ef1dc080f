namespace Standoff.Figures.Geometry;

/// <summary>
/// A place in a drawing, in px from the left and from the top; in a grid or on axes whatever these
/// count.
/// </summary>
internal readonly record struct Point(double X, double Y)
{
    public static implicit operator Point((double X, double Y) pair) => new(pair.X, pair.Y);
}
