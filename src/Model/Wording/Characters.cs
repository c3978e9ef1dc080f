namespace Standoff.Model.Wording;

/// <summary>
/// Where words begin and end in running text. Any white space counts as a space (no-break spaces
/// and line ends too).
/// </summary>
internal static class Characters
{
    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    public static bool IsMinus(char c) => c is '-' or '\u2212';

    /// <summary>A hyphen, breaking or not.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// Whether <paramref name="words"/> stand at a position, whatever white space is between them.
    /// </summary>
    public static bool StandsAt(string text, int position, string words)
    {
        if (position + words.Length > text.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var (wanted, found) = (words[i], text[position + i]);
            if (wanted != found && !(wanted == ' ' && char.IsWhiteSpace(found)))
                return false;
        }

        return true;
    }

    /// <summary>Whether no word goes on at <paramref name="position"/>.</summary>
    public static bool EndsAt(string text, int position) =>
        position >= text.Length || !IsWordPart(text[position]);

    /// <summary>
    /// The first position from <paramref name="position"/> on that holds no white space.
    /// </summary>
    public static int SkipSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
