namespace Standoff.Figures.Drawing;

/// <summary>Lines through many points.</summary>
internal static class Polyline
{
    /// <summary>Leaves out points that are not needed to stay within <paramref name="tolerance"/> px (Douglas and Peucker 1973).</summary>
    public static IReadOnlyList<(double X, double Y)> Simplify(IReadOnlyList<(double X, double Y)> points, double tolerance)
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
    public static (double X, double Y) Along(IReadOnlyList<(double X, double Y)> points, double share)
    {
        var lengths = Enumerable.Range(1, points.Count - 1).Select(i => Distance(points[i - 1], points[i])).ToList();
        var left = share * lengths.Sum();
        for (var i = 0; i < lengths.Count; i++)
        {
            if (left <= lengths[i] && lengths[i] > 0)
                return (Between(points[i].X, points[i + 1].X, left / lengths[i]), Between(points[i].Y, points[i + 1].Y, left / lengths[i]));
            left -= lengths[i];
        }

        return points[^1];
    }

    public static double Between(double from, double to, double share) => from + (to - from) * share;

    private static (int Index, double Distance) Farthest(IReadOnlyList<(double X, double Y)> points, int first, int last)
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

    private static double FromLine((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var length = Distance(from, to);
        return length == 0
            ? Distance(point, from)
            : Math.Abs((to.X - from.X) * (from.Y - point.Y) - (from.X - point.X) * (to.Y - from.Y)) / length;
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
