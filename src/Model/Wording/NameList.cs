using Standoff.Model.Reuse;

namespace Standoff.Model.Wording;

/// <summary>Names as print writes them: <c>NVIDIA</c>, <c>Phase 1</c>, <c>24/7</c>. One that holds a number binds none. Immutable.</summary>
public sealed class NameList
{
    /// <summary>A sentence would let all its numbers pass.</summary>
    private const int MaxWords = 4;

    /// <summary>Numbers of fewer digits count too many things to be the name of one.</summary>
    private const int MinDigits = 3;

    /// <summary>Between a name and the reason why it is one.</summary>
    private const string Reason = " # ";

    /// <summary>Longest first.</summary>
    private readonly string[] _names;

    /// <param name="names">Words or phrases with single spaces; empty ones do not count.</param>
    public NameList(IEnumerable<string> names) =>
        _names = [.. names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    public static NameList Empty { get; } = new([]);

    /// <summary>Of all names.</summary>
    internal Fingerprint Print =>
        _names.Aggregate(new FingerprintWriter(), (writer, name) => writer.Add(name)).ToFingerprint();

    /// <summary>How print writes a word of an id; null where it is no name: <c>Jalapeño</c> for <c>jalapeno</c>.</summary>
    public string? Printed(string word) => _names.FirstOrDefault(name => Spells(word, name));

    /// <summary>
    /// Length of the longest name that begins at <paramref name="position"/>, where a word must begin, and ends with a word's end
    /// (<c>Phase 1</c> stands neither in <c>Phase 10</c> nor in <c>Phase 1.5</c> or <c>Phase 1%</c>); zero where there is none. The
    /// first letter may be a capital.
    /// </summary>
    internal int LengthAt(NumeralText text, int position) =>
        _names.FirstOrDefault(n => StandsAt(text.Text, position, n) && EndsAt(text.Text, position + n.Length) && !Counts(n, text, position))?.Length ?? 0;

    /// <summary>Whether digits that are a name count here: <c>988</c> is one, "988 engineers" is none.</summary>
    private static bool Counts(string name, NumeralText text, int position) =>
        name.All(char.IsAsciiDigit) && text.CountsAt(position + name.Length);

    /// <summary>The names of a list, one a line; behind <c> # </c> may stand why it is one.</summary>
    public static NameList Read(string list) => new(list.Split('\n').Select(NameIn));

    /// <summary>The name in a line; empty where there is none.</summary>
    public static string NameIn(string line) => line.Split(Reason)[0].Trim();

    /// <summary>What keeps a line from being a name; null where nothing does.</summary>
    public static string? FindFault(string line, UnitVocabulary vocabulary)
    {
        var name = NameIn(line);
        if (name.Length > 0 && name.All(c => char.IsDigit(c) || c is '.' or ','))
        {
            return name.Length >= MinDigits && name.All(char.IsAsciiDigit)
                ? line.Contains(Reason, StringComparison.Ordinal) ? null : $"a bare number passes as a name only with its reason behind it: '{name}{Reason}the number of a crisis line'"
                : "a bare number would pass wherever it is counted";
        }

        if (name.Split(' ').Length > MaxWords)
            return $"a name has at most {MaxWords} words";
        var counted = Numerals.In(name, vocabulary, Empty)
            .FirstOrDefault(n => NumberText.Read(n.Text, vocabulary).Any(r => r.Form is not (NumberForm.Bare or NumberForm.Multiple or NumberForm.Share)));
        return counted.Text is null ? null : $"'{counted.Text}' measures or counts";
    }

    /// <summary>Whether an id spells a name so: in small letters, with any letter in the place of one that ids do not have.</summary>
    private static bool Spells(string word, string name) =>
        word.Length == name.Length && word.Zip(name).All(pair => !char.IsAscii(pair.Second) || pair.First == char.ToLowerInvariant(pair.Second));

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
