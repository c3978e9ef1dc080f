namespace Standoff.Model.Wording;

/// <summary>
/// Names that hold a number and bind none: <c>Phase 1</c>, <c>Fortune 500</c>, <c>24/7</c>.
/// Immutable.
/// </summary>
public sealed class NameList
{
    /// <summary>Longest first.</summary>
    private readonly string[] _names;

    /// <param name="names">Words or phrases with single spaces; empty ones do not count.</param>
    public NameList(IEnumerable<string> names) =>
        _names = [.. names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    public static NameList Empty { get; } = new([]);

    /// <summary>
    /// Length of the longest name that begins at <paramref name="position"/>, where a word must
    /// begin, and ends with a word's end (<c>Phase 1</c> stands neither in <c>Phase 10</c> nor in
    /// <c>Phase 1.5</c> or <c>Phase 1%</c>); zero where there is none. The first letter may be a
    /// capital.
    /// </summary>
    internal int LengthAt(string text, int position) =>
        _names.FirstOrDefault(n => StandsAt(text, position, n) && EndsAt(text, position + n.Length))?.Length ?? 0;

    private static bool StandsAt(string text, int position, string name) =>
        Characters.StandsAt(text, position, name)
        || (char.ToUpperInvariant(name[0]) == text[position] && Characters.StandsAt(text, position + 1, name[1..]));

    private static bool EndsAt(string text, int end)
    {
        if (end >= text.Length)
            return true;
        var goesOn = text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]);
        return Characters.EndsAt(text, end) && text[end] is not ('%' or '×') && !goesOn;
    }
}
