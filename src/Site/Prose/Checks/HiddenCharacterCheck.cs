using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Finds characters that nobody sees: control characters, which no feed may hold, and marks without
/// width, which hide in words
/// and numbers. Joiners between letters stay, since scripts and emoji need them.
/// </summary>
internal static partial class HiddenCharacterCheck
{
    /// <summary>What a file holds. Reports SR4061.</summary>
    public static IEnumerable<Diagnostic> Check(SourceText source) =>
        from hidden in FindIn(source.Text)
        select DiagnosticCatalogue.HiddenCharacter(source.PlaceAt(hidden.Offset), hidden.Name);

    /// <summary>What a block says once its entities are read. Reports SR4061.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (var (offset, name) in FindIn(block.Run.Text))
            diagnostics.Add(DiagnosticCatalogue.HiddenCharacter(block.At(offset, 1), name));
    }

    /// <returns>Where each stands in the text, from zero, and what it is called, such as
    /// <c>U+200B</c>.</returns>
    public static IEnumerable<(int Offset, string Name)> FindIn(string text) =>
        Hidden().Matches(text).Select(m => (m.Index, "U+" + char.ConvertToUtf32(m.Value, 0).ToString("X4", CultureInfo.InvariantCulture)));

    /// <summary>
    /// Control characters but tab and line ends, other ends of lines and paragraphs, soft hyphens, marks without width and of
    /// direction, fillers, joiners of graphemes, variants and tags of letters, and what is no character.
    /// </summary>
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF"
        + @"\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFFF0-\uFFFB]|(?<=\p{L})[\uFE00-\uFE0F]|(?<=[\p{L}\p{Nd}\s])\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Hidden();
}
