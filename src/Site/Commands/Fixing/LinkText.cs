namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// What stands between the brackets of a Markdown link in a source text, however it is written
/// there.
/// </summary>
/// <param name="Start">Of the words, behind emphasis that surrounds all of them; from zero.</param>
/// <param name="Length">May be zero.</param>
/// <param name="IsLabel">Whether the words are also the label by which the link finds its
/// target.</param>
internal readonly record struct LinkText(int Start, int Length, bool IsLabel)
{
    /// <param name="start">Right behind the opening bracket, from zero.</param>
    /// <returns>Null where no link's text begins there.</returns>
    public static LinkText? Find(string text, int start)
    {
        if (start < 1 || start > text.Length || text[start - 1] != '[' || FindEnd(text, start) is not { } end)
            return null;
        var follows = end + 1 < text.Length ? text[end + 1] : ' ';
        var isLabel = follows != '(' && (follows != '[' || text.AsSpan(end + 1).StartsWith("[]"));
        var marks = 0;
        while (end - marks - 1 > start + marks && text[start + marks] is '*' or '_' && text[end - marks - 1] == text[start + marks])
            marks++;
        return new LinkText(start + marks, end - start - 2 * marks, isLabel);
    }

    /// <summary>
    /// Where the bracket is that closes a link's text; brackets may nest and be escaped.
    /// </summary>
    private static int? FindEnd(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '[')
                depth++;
            else if (text[i] == ']' && depth-- == 0)
                return i;
        }

        return null;
    }
}
