using Standoff.Figures.Geometry;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>
/// Level stretches of several lines that would lie on one another are drawn side by side, by less
/// than a line’s width off the value, so that each can be followed.
/// </summary>
internal static class LevelStretches
{
    /// <summary>Lines that share less than this beside each other cross or touch.</summary>
    private const double MinSharedPixels = 6;

    /// <summary>Between two lines.</summary>
    private const double GapPixels = 0.75;

    /// <param name="paths">The first lies uppermost.</param>
    /// <param name="linePixels">Width of a line.</param>
    public static IReadOnlyList<NamedPath> LayApart(IReadOnlyList<NamedPath> paths, double linePixels) =>
        [.. paths.Select((path, i) => path with { Pixels = Shift(i, paths, linePixels) })];

    private static List<Point> Shift(int index, IReadOnlyList<NamedPath> paths, double linePixels)
    {
        var own = paths[index].Pixels;
        var shifted = own.ToList();
        for (var at = 1; at < own.Count; at++)
        {
            var beside = paths.Select(p => Shares(p.Pixels, own[at - 1], own[at], linePixels)).ToList();
            beside[index] = false;
            var (before, all) = (beside.Take(index).Count(b => b), beside.Count(b => b));
            var by = (before - all / 2d) * (linePixels + GapPixels);
            if (all == 0)
                continue;
            shifted[at - 1] = (own[at - 1].X, own[at - 1].Y + by);
            shifted[at] = (own[at].X, own[at].Y + by);
        }

        return shifted;
    }

    /// <summary>Whether a line has a level stretch on that between two corners of another.</summary>
    private static bool Shares(IReadOnlyList<Point> path, Point from, Point to, double linePixels) =>
        from.Y == to.Y && path.Zip(path.Skip(1)).Any(s =>
            s.First.Y == s.Second.Y
            && Math.Abs(s.First.Y - from.Y) < linePixels
            && Math.Min(s.Second.X, to.X) - Math.Max(s.First.X, from.X) > MinSharedPixels);
}
