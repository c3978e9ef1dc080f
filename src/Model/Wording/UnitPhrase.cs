using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>A unit in words, as they stand after a number.</summary>
internal static class UnitPhrase
{
    /// <summary>
    /// The units before the bar; only the last of several takes the plural: <c>GPU-hours</c>.
    /// </summary>
    public static string Numerator(Unit unit, bool isOne)
    {
        var above = unit.Terms.Where(t => t.Power > 0).ToList();
        return string.Join('-', above.Select((t, i) => Name(t, isSingular: isOne || i < above.Count - 1)));
    }

    /// <summary>
    /// With the space before it: <c> per chip per hour</c>, <c> a year</c>; empty where nothing
    /// stands under the bar.
    /// </summary>
    public static string Denominator(Unit unit) => UnitShapes.Below(unit) switch
    {
        [{ Singular: var time }] when TimeNames.Contains(time) => (time == "hour" ? " an " : " a ") + time,
        var below => string.Concat(below.Select(name => " per " + Below(name))),
    };

    private static string Below(UnitName name) =>
        TimeNames.Contains(name.Singular) ? name.Singular : Name(new UnitTerm(name, 1), isSingular: true);

    private static string Name(UnitTerm term, bool isSingular)
    {
        if (term.Power > 1)
            return $"{term.Name.Symbol}^{term.Power}";
        var name = isSingular ? term.Name.Singular : term.Name.Plural;
        return term.Name.Display == UnitDisplay.Symbol || name.Length == 0 ? term.Name.Symbol : name;
    }
}
