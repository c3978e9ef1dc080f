namespace Standoff.Model.Wording;

/// <summary>
/// What becomes of one kind of numeral that no reference binds. The method page prints every rule.
/// </summary>
/// <param name="Kind">As the method page names it.</param>
/// <param name="Passes">Whether it may stand; else it must be bound to a row.</param>
/// <param name="Examples">Each judged as the rule says; a test holds that.</param>
/// <param name="Reason">A sentence.</param>
public sealed record NumeralRule(string Kind, bool Passes, IReadOnlyList<string> Examples, string Reason)
{
    /// <summary>
    /// How many characters from a position on are of this kind; zero where none are.
    /// </summary>
    internal Func<NumeralText, int, int> LengthAt { get; init; } = (_, _) => 0;
}
