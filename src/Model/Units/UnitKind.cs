namespace Standoff.Model.Units;

/// <summary>
/// A kind of a base unit, such as watts at the site: a dimension of its own, which neither the
/// plain unit nor another kind can be added to or compared with.
/// </summary>
/// <param name="Of">The symbol of the base unit.</param>
/// <param name="Name">What stands after <see cref="Sign"/>: <c>site</c> of <c>W@site</c>.</param>
/// <param name="Words">What stands after the name of a unit: <c>at the site</c>.</param>
internal sealed record UnitKind(string Of, string Name, string Words)
{
    /// <summary>Stands between a unit and its kind.</summary>
    public const char Sign = '@';

    /// <summary>The dimension that the kind is.</summary>
    public string Symbol => $"{Of}{Sign}{Name}";
}
