using System.Text;

namespace Standoff.Site.Wording;

/// <summary>Words as Markdown that shows them as they stand.</summary>
internal static class MarkdownWords
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isEntity = text[i] == '&' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#');
            if (isEntity || text[i] is '*' or '_' or '[' or ']' or '~' or '`' or '<' or '>' or '\\' or '|' or '#')
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }
}
