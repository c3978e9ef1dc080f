namespace Standoff.Site.Wording;

/// <summary>Small pieces of sentences.</summary>
internal static class Phrases
{
    /// <summary>The first letter as a capital.</summary>
    /// <param name="text">Not empty.</param>
    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a full stop, unless it ends with one already or with another such sign.</summary>
    public static string Ended(string text) =>
        text.TrimEnd('”', '’', ')').EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') || text.EndsWith('…')
            ? text
            : text + ".";

    /// <summary>
    /// A statement within a sentence; a name with a second capital (<c>OpenAI</c>) and an
    /// abbreviation keep theirs.
    /// </summary>
    public static string WithinSentence(string statement)
    {
        var word = statement.Split(' ')[0];
        return word.Length < 2 || word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c))
            ? statement
            : char.ToLowerInvariant(statement[0]) + statement[1..];
    }

    /// <summary>The beginning of a text; whole words, and an ellipsis for the rest.</summary>
    /// <param name="length">How many characters it may have; more than one.</param>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = text.LastIndexOf(' ', length - 1);
        return text[..(end > 0 ? end : length - 1)] + "…";
    }

    /// <summary><c>1 report</c>, <c>3 reports</c>.</summary>
    public static string Count(int count, string one, string several) =>
        $"{count} {(count == 1 ? one : several)}";
}
