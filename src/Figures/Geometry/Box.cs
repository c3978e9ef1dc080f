namespace Standoff.Figures.Geometry;

/// <summary>A rectangle in px; y grows downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>What sums of a few coordinates may be off by.</summary>
    private const double Tolerance = 1e-6;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>From the upper left one onwards, clockwise.</summary>
    public IReadOnlyList<Point> Corners =>
        [(Left, Top), (Right, Top), (Right, Bottom), (Left, Bottom)];

    public Point Centre => ((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>The smallest box that holds all of some.</summary>
    /// <param name="boxes">At least one.</param>
    public static Box Around(IReadOnlyList<Box> boxes) =>
        new(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));

    /// <summary>A box without size.</summary>
    public static Box Around(Point point) => new(point.X, point.Y, point.X, point.Y);

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) =>
        other.Left >= Left - Tolerance && other.Right <= Right + Tolerance
        && other.Top >= Top - Tolerance && other.Bottom <= Bottom + Tolerance;

    public bool Contains(Point point) =>
        point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>The point of the box that is nearest to another.</summary>
    public Point NearestTo(Point point) =>
        new(Math.Clamp(point.X, Left, Right), Math.Clamp(point.Y, Top, Bottom));

    public Box Grow(double pixels) =>
        new(Left - pixels, Top - pixels, Right + pixels, Bottom + pixels);

    /// <summary>Between the nearest edges; zero where they touch.</summary>
    public double DistanceTo(Box other)
    {
        var x = Math.Max(0, Math.Max(Left - other.Right, other.Left - Right));
        var y = Math.Max(0, Math.Max(Top - other.Bottom, other.Top - Bottom));
        return Math.Sqrt(x * x + y * y);
    }

    /// <summary>Whether a straight line crosses or touches the box.</summary>
    public bool Crosses(Point from, Point to) => Within(from, to) is not null;

    /// <summary>
    /// Which part of a straight line is inside, as shares of its length; null for none (Liang and
    /// Barsky 1984).
    /// </summary>
    public (double From, double To)? Within(Point start, Point end)
    {
        var (from, to) = (0d, 1d);
        return Clip(start.X - end.X, start.X - Left, ref from, ref to)
            && Clip(end.X - start.X, Right - start.X, ref from, ref to)
            && Clip(start.Y - end.Y, start.Y - Top, ref from, ref to)
            && Clip(end.Y - start.Y, Bottom - start.Y, ref from, ref to) ? (from, to) : null;
    }

    private static bool Clip(double direction, double distance, ref double from, ref double to)
    {
        if (direction == 0)
            return distance >= 0;
        var at = distance / direction;
        if (direction < 0)
            from = Math.Max(from, at);
        else
            to = Math.Min(to, at);
        return from <= to;
    }
}
