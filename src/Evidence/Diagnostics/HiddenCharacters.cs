using System.Globalization;
using System.Text.RegularExpressions;

namespace Standoff.Evidence.Diagnostics;

/// <summary>
/// Characters that nobody can read: control characters, which no feed may hold, and marks without width,
/// which hide in words, ids and numbers. Joiners between letters are none, since scripts and emoji
/// need them.
/// </summary>
public static partial class HiddenCharacters
{
    /// <returns>Where each stands in the text, from zero, and what it is called, such as
    /// <c>U+200B</c>.</returns>
    public static IEnumerable<(int Offset, string Name)> FindIn(string text) =>
        Hidden().Matches(text).Select(m => (m.Index, "U+" + CodeOf(m.Value).ToString("X4", CultureInfo.InvariantCulture)));

    private static int CodeOf(string character) => character.Length == 1 ? character[0] : char.ConvertToUtf32(character, 0);

    /// <summary>
    /// Control characters but tab and line ends, other ends of lines and paragraphs, soft hyphens,
    /// marks without width and of direction, fillers, joiners of graphemes, variants and tags of
    /// letters, what stands for an object or a lost character, and what is no character.
    /// </summary>
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFC-\uFFFF"
        + @"\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFFF0-\uFFFB]|(?<=\p{L})[\uFE00-\uFE0F]|(?<=[\p{L}\p{Nd}\s])\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Hidden();
}
