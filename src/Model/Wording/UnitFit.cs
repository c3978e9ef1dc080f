using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>Lays a written number beside a value's unit.</summary>
internal static class UnitFit
{
    /// <summary>
    /// How many of the unit as written one of <paramref name="unit"/> is; null where the two do not
    /// measure the same.
    /// </summary>
    /// <param name="allowBare">A number without a unit is in <paramref name="unit"/>.</param>
    public static double? FactorTo(NumberReading reading, Unit unit, bool allowBare)
    {
        if (reading.Form == NumberForm.Measured)
        {
            var written = reading.Numerator / reading.Denominator;
            if (!reading.Numerator.HasSameDimension(unit.Numerator))
                return written.HasSameDimension(unit) ? unit.Scale / written.Scale : null;
        }

        return Above(reading, unit, allowBare) * Below(reading.Denominator, unit);
    }

    private static double? Above(NumberReading reading, Unit unit, bool allowBare)
    {
        var above = unit.Numerator;
        var shape = UnitShapes.ShapeOf(unit);
        var isMultiple = shape == UnitShape.Times || (shape == UnitShape.Bare && above.IsDimensionless);
        return reading.Form switch
        {
            NumberForm.Measured => above.Scale / reading.Numerator.Scale,
            NumberForm.Percent or NumberForm.Points => shape == UnitShape.Percent ? above.Scale * 100 : null,
            NumberForm.Times or NumberForm.Multiple => isMultiple ? above.Scale : null,
            NumberForm.Share => isMultiple || shape == UnitShape.Percent ? above.Scale : null,
            _ when shape is UnitShape.Percent or UnitShape.Times => above.Scale,
            _ => shape == UnitShape.Bare || above.IsDimensionless || allowBare ? 1 : null,
        };
    }

    /// <summary>
    /// What a written denominator makes of a value: one where none is written, since it may follow
    /// the reference. Some of several may be written.
    /// </summary>
    private static double? Below(Unit written, Unit unit)
    {
        if (written.Terms.IsEmpty)
            return 1;
        var below = UnitShapes.Below(unit);
        // All subsets of the two or three units under a bar, the whole first.
        for (var subset = (1 << below.Count) - 1; subset > 0; subset--)
        {
            var chosen = below.Where((_, i) => (subset & (1 << i)) != 0)
                .Aggregate(Unit.One, (product, name) => product * name.Unit);
            if (chosen.HasSameDimension(written))
                return written.Scale / chosen.Scale;
        }

        return null;
    }
}
