using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>Which units a reader lays side by side.</summary>
public static class UnitLikeness
{
    /// <summary>
    /// Whether two units measure the same and are written alike, whatever their kinds: dollars and
    /// thousands of them, but no share and a multiple.
    /// </summary>
    public static bool AreAlike(Unit one, Unit other) =>
        one.Plain.HasSameDimension(other.Plain) && UnitShapes.ShapeOf(one.Plain) == UnitShapes.ShapeOf(other.Plain);
}
