using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>Finds text that was meant as markup but did not become any.</summary>
internal static partial class UnparsedMarkupCheck
{
    /// <summary>
    /// What stands behind a backslash is meant as it stands. Reports SR4013, SR4014.
    /// </summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (var match in Markup().Matches(block.Run.Text).Where(m => !block.Run.IsEscaped(m.Index)))
        {
            var place = block.At(match.Index, match.Length);
            diagnostics.Add(match.Value[0] == '<'
                ? DiagnosticCatalogue.RawHtml(place)
                : DiagnosticCatalogue.LeftOver(place, match.Value));
        }
    }

    /// <summary>
    /// Tags, links, notes, ids, containers, references outside brackets, then the signs of
    /// emphasis, code and tasks. A star or underscore between blanks is none.
    /// </summary>
    [GeneratedRegex(
        @"</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>|<[A-Za-z]+\s+[a-z-]+=|</[A-Za-z]+|<(script|iframe|img|style|object|embed|svg|form|input|div|span|br|hr)\b|<!--|!?\[[^\[\]]*\]\([^)\s]*|\]\(|\[\^[^\]]*\]|\[[^\[\]]*\]\[[^\]]*\]|\{#[^}]*\}?|:::+|\b(n|figure|source|odds|flip|claim|term|literal):[a-z]([a-z0-9]*[_.-][a-z0-9_.-]*[a-z0-9])"
        + @"|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|`+|~~|^\[[ xX]\]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();
}
