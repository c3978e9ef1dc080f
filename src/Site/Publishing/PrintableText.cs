using System.Globalization;
using System.Text;

namespace Standoff.Site.Publishing;

/// <summary>
/// Text from input files as a terminal or a page may show it: nothing in it moves a cursor, changes
/// a colour or turns the direction of writing.
/// </summary>
internal static class PrintableText
{
    /// <summary>Of the Control Pictures of Unicode, which show the controls 0 to 31.</summary>
    private const char FirstPicture = '\u2400', PictureOfDelete = '\u2421';

    /// <summary>
    /// Each control becomes one visible character, so that columns stay; a line stays a line.
    /// </summary>
    public static string Create(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        var printable = new StringBuilder(text);
        for (var i = 0; i < printable.Length; i++)
        {
            if (IsHidden(printable[i]))
                printable[i] = Show(printable[i]);
        }

        return printable.ToString();
    }

    /// <summary>Controls, and what turns or hides the text around it.</summary>
    private static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\uFEFF';

    private static char Show(char c) => c switch
    {
        < ' ' => (char)(FirstPicture + c),
        '\u007F' => PictureOfDelete,
        _ => '\uFFFD',
    };
}
