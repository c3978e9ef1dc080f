using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>
/// What prose leaves out of a unit and a page of numbers says: of which kinds it is.
/// </summary>
public static class KindPhrase
{
    /// <summary>
    /// The unit in words: <c>dollars of owner’s cost per GPU per hour</c>; empty for one without
    /// kinds. A unit that only says how a number is written, such as a fraction, is left out.
    /// </summary>
    public static string InFull(Unit unit)
    {
        if (!unit.IsOfKind)
            return "";
        var terms = unit.Terms.Where(t => !t.Name.Unit.IsPure).ToList();
        var above = string.Join(" times ", terms.Where(t => t.Power > 0).Select(t => Write(t.Name.Plural, t.Power)));
        var below = terms.Where(t => t.Power < 0).Select(t => "per " + Write(t.Name.Singular, -t.Power));
        return string.Join(' ', below.Prepend(above)).TrimStart();
    }

    /// <summary>
    /// The kinds alone, in order of writing: <c>of owner’s cost, at the site</c>; empty for a unit
    /// without any.
    /// </summary>
    public static string Kinds(Unit unit) =>
        string.Join(", ", unit.Terms.Where(t => t.Name.IsOfKind).Select(t => t.Name.KindWords).Distinct(StringComparer.Ordinal));

    private static string Write(string name, int power) => power == 1 ? name : $"{name} to the power {power}";
}
