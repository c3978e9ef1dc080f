namespace Standoff.Figures.Geometry;

/// <summary>Lines through many points.</summary>
internal static class Polyline
{
    /// <summary>
    /// Leaves out points that are not needed to stay within <paramref name="tolerance"/> px
    /// (Douglas and Peucker 1973).
    /// </summary>
    public static IReadOnlyList<Point> Simplify(IReadOnlyList<Point> points, double tolerance)
    {
        if (points.Count < 3)
            return points;
        var keep = new bool[points.Count];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int First, int Last)>([(0, points.Count - 1)]);
        while (open.TryPop(out var run))
        {
            var (farthest, distance) = Farthest(points, run.First, run.Last);
            if (distance <= tolerance)
                continue;
            keep[farthest] = true;
            open.Push((run.First, farthest));
            open.Push((farthest, run.Last));
        }

        return [.. points.Where((_, i) => keep[i])];
    }

    /// <summary>The point at a share of the whole length, from zero to one.</summary>
    public static Point Along(IReadOnlyList<Point> points, double share)
    {
        var lengths = Enumerable.Range(1, points.Count - 1)
            .Select(i => Distance(points[i - 1], points[i])).ToList();
        var left = share * lengths.Sum();
        for (var i = 0; i < lengths.Count; i++)
        {
            if (left <= lengths[i] && lengths[i] > 0)
                return At(points[i], points[i + 1], left / lengths[i]);
            left -= lengths[i];
        }

        return points[^1];
    }

    /// <summary>In px.</summary>
    public static double Length(IReadOnlyList<Point> points) =>
        Enumerable.Range(1, points.Count - 1).Sum(i => Distance(points[i - 1], points[i]));

    public static bool Crosses(IReadOnlyList<Point> points, Box box)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (box.Crosses(points[i - 1], points[i]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a straight line crosses the line; where it begins or ends on it, it does not.
    /// </summary>
    public static bool Meets(IReadOnlyList<Point> points, Point from, Point to) =>
        Enumerable.Range(1, points.Count - 1)
            .Any(i => IsBetween(points[i - 1], points[i], from, to) && IsBetween(from, to, points[i - 1], points[i]));

    /// <summary>The parts of a line outside a box, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<Point>> Outside(IReadOnlyList<Point> points, Box box)
    {
        var parts = new List<List<Point>> { new() { points[0] } };
        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            if (box.Within(a, b) is { } inside)
            {
                parts[^1].Add(At(a, b, inside.From));
                parts.Add([At(a, b, inside.To)]);
            }

            parts[^1].Add(b);
        }

        return [.. parts.Select(p => p.Where((q, i) => i == 0 || Distance(q, p[i - 1]) > 1e-9).ToList()).Where(p => p.Count > 1)];
    }

    public static double Between(double from, double to, double share) =>
        from + (to - from) * share;

    private static Point At(Point from, Point to, double share) =>
        (Between(from.X, to.X, share), Between(from.Y, to.Y, share));

    /// <summary>
    /// Whether two points lie on different sides of the straight line through two others.
    /// </summary>
    private static bool IsBetween(Point from, Point to, Point one, Point other)
    {
        double Side(Point point) => (to.X - from.X) * (point.Y - from.Y) - (to.Y - from.Y) * (point.X - from.X);
        return Side(one) * Side(other) < -1e-6;
    }

    private static (int Index, double Distance) Farthest(IReadOnlyList<Point> points, int first, int last)
    {
        var (index, greatest) = (first, 0d);
        for (var i = first + 1; i < last; i++)
        {
            var distance = FromLine(points[i], points[first], points[last]);
            if (distance > greatest)
                (index, greatest) = (i, distance);
        }

        return (index, greatest);
    }

    private static double FromLine(Point point, Point from, Point to)
    {
        var length = Distance(from, to);
        return length == 0
            ? Distance(point, from)
            : Math.Abs((to.X - from.X) * (from.Y - point.Y) - (from.X - point.X) * (to.Y - from.Y)) / length;
    }

    private static double Distance(Point a, Point b) =>
        Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
