using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>What kind of number stands before the bar of a unit.</summary>
internal enum UnitShape
{
    /// <summary>No unit is written: a pure number, or a label such as a calendar year.</summary>
    Bare,

    /// <summary>A share, written in hundredths.</summary>
    Percent,

    /// <summary>A multiple.</summary>
    Times,

    /// <summary>An amount of money.</summary>
    Currency,

    /// <summary>Anything that has a unit after the number.</summary>
    Measure,
}

internal static class UnitShapes
{
    /// <summary>
    /// Only a unit that stands alone before the bar has a shape of its own; a product of units is a
    /// measure.
    /// </summary>
    public static UnitShape ShapeOf(Unit unit)
    {
        UnitTerm? only = null;
        foreach (var term in unit.Terms)
        {
            if (term.Power > 0 && (only is not null || term.Power > 1))
                return UnitShape.Measure;
            only = term.Power > 0 ? term : only;
        }

        return only is not { } above ? UnitShape.Bare : above.Name.Display switch
        {
            UnitDisplay.None => UnitShape.Bare,
            UnitDisplay.Percent => UnitShape.Percent,
            UnitDisplay.Times => UnitShape.Times,
            UnitDisplay.Currency => UnitShape.Currency,
            _ => UnitShape.Measure,
        };
    }

    /// <summary>
    /// The units under the bar, one entry a power: <c>m/s^2</c> has <c>s</c> twice.
    /// </summary>
    public static IReadOnlyList<UnitName> Below(Unit unit) =>
        [.. unit.Terms.Where(t => t.Power < 0).SelectMany(t => Enumerable.Repeat(t.Name, -t.Power))];
}
