namespace Standoff.Figures.Geometry;

/// <summary>Moves labels in a row just far enough apart.</summary>
internal static class Spread
{
    /// <summary>
    /// Centres as near to the wished ones as their order, sizes and the ends allow (pool adjacent
    /// violators).
    /// </summary>
    /// <param name="wished">In rising order.</param>
    /// <param name="sizes">In px, one a label.</param>
    /// <param name="gap">Least distance in px between two labels.</param>
    /// <returns>
    /// Null where the labels together are longer than the room from <paramref name="min"/> to
    /// <paramref name="max"/>.
    /// </returns>
    public static double[]? Along(IReadOnlyList<double> wished, IReadOnlyList<double> sizes, double gap, double min, double max)
    {
        if (sizes.Sum() + gap * (sizes.Count - 1) > max - min)
            return null;
        var groups = new List<Group>();
        for (var i = 0; i < wished.Count; i++)
        {
            groups.Add(new Group(i, 1, sizes[i], Clamp(wished[i] - sizes[i] / 2, sizes[i], min, max)));
            while (groups.Count > 1 && groups[^2].Start + groups[^2].Size + gap > groups[^1].Start)
            {
                var joined = Join(groups[^2], groups[^1], gap, min, max);
                groups.RemoveRange(groups.Count - 2, 2);
                groups.Add(joined);
            }
        }

        return [.. groups.SelectMany(g => Centres(g, sizes, gap))];
    }

    private static Group Join(Group left, Group right, double gap, double min, double max)
    {
        var size = left.Size + gap + right.Size;
        // The start that is best on average: each member pulls towards the place it had on its own.
        var start = (left.Start * left.Count + (right.Start - left.Size - gap) * right.Count) / (left.Count + right.Count);
        return new Group(left.First, left.Count + right.Count, size, Clamp(start, size, min, max));
    }

    private static IEnumerable<double> Centres(Group group, IReadOnlyList<double> sizes, double gap)
    {
        var at = group.Start;
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            yield return at + sizes[i] / 2;
            at += sizes[i] + gap;
        }
    }

    private static double Clamp(double start, double size, double min, double max) =>
        Math.Max(min, Math.Min(start, max - size));

    private readonly record struct Group(int First, int Count, double Size, double Start);
}
