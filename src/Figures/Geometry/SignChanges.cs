namespace Standoff.Figures.Geometry;

/// <summary>Where a run of numbers changes its sign.</summary>
internal static class SignChanges
{
    /// <summary>
    /// The positions of the last number on one side and the first on the other. Zeros are on neither,
    /// so that some may lie between the two; a run that only touches zero does not change.
    /// </summary>
    public static IEnumerable<(int Before, int After)> In(IReadOnlyList<double> values)
    {
        var before = -1;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] == 0 || !double.IsFinite(values[i]))
                continue;
            if (before >= 0 && Math.Sign(values[before]) != Math.Sign(values[i]))
                yield return (before, i);
            before = i;
        }
    }

    /// <summary>
    /// Where a change lies on an axis: between two neighbours by linear interpolation, else amid the
    /// zeros.
    /// </summary>
    /// <param name="positions">One a number.</param>
    public static double At(
        (int Before, int After) change,
        IReadOnlyList<double> values,
        IReadOnlyList<double> positions)
    {
        var (before, after) = change;
        return after == before + 1
            ? Polyline.Between(
                positions[before], positions[after], values[before] / (values[before] - values[after]))
            : (positions[before + 1] + positions[after - 1]) / 2;
    }
}
