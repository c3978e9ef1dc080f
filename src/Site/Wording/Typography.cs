using System.Text;

namespace Standoff.Site.Wording;

/// <summary>What a printer would set for what a keyboard has.</summary>
internal static class Typography
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Turns straight quotation marks and apostrophes into round ones.</summary>
    /// <param name="before">The character that stands before the text; a space where none does.</param>
    public static string Quotes(string text, char before)
    {
        var set = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var opens = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '/' or '|' or '“' or '‘';
            var printed = c switch
            {
                '\'' => opens ? '‘' : '’',
                '"' => opens ? '“' : '”',
                _ => c,
            };
            set.Append(printed);
            before = printed;
        }

        return set.ToString();
    }

    /// <summary>Keeps a number and its unit on one line and gives it a real minus sign.</summary>
    public static string Number(string text) =>
        (text.StartsWith('-') ? "−" + text[1..] : text).Replace(' ', NoBreakSpace);
}
