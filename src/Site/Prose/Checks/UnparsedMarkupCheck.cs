using System.Text.RegularExpressions;
using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>Finds text that was meant as markup but did not become any.</summary>
internal static partial class UnparsedMarkupCheck
{
    /// <summary>The way out where other programs read more than this one.</summary>
    private const string OtherDialect =
        "other programs read it, this one does not; say it in words, or put a backslash before it if it is meant to be seen";

    /// <summary>
    /// Tags, comments, declarations, instructions to a server.
    /// </summary>
    private const string Html =
        @"(?<html></?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>|<[A-Za-z]+\s+[a-z-]+=|</[A-Za-z]+|<(script|iframe|img|style|object|embed|svg|form|input|div|span|br|hr)\b|<!--|<[!?][A-Za-z=\[][^<>]*>?)";

    /// <summary>
    /// Links, notes, ids, containers, references outside brackets, then the signs of emphasis, code
    /// and tasks. A star or underscore between blanks is none.
    /// </summary>
    private const string Own =
        @"|!?\[[^\[\]]*\]\([^)\s]*|\]\(|\[\^[^\]]*\]|\[[^\[\]]*\]\[[^\]]*\]|\{#[^}]*\}?|:::+|\b(n|figure|source|odds|flip|claim|term|literal):[a-z]([a-z0-9]*[_.-][a-z0-9_.-]*[a-z0-9])"
        + @"|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|`+|~~|^\[ \]|\[[xX]\]";

    /// <summary>
    /// What other dialects read: boxes, attributes, templates, marked, added, raised and lowered
    /// text, notes in a line, formulas, citations, links of a wiki, contents, hidden text, comments,
    /// commands, pictures by name; then at the start of a text tables of signs, lists by letters,
    /// definitions, headings without a blank, boxes and quotations.
    /// </summary>
    private const string Dialect =
        @"|(?<dialect>\[![A-Za-z]+\]|\{\{|\}\}|\{%|%\}|\{[.:][^{}]*\}|\{[\w-]+=[^{}]*\}|==(?=[^\s=])[^=]*[^\s=]==|(?<!\w)\+\+(?=[^\s+])[^+]*[^\s+]\+\+"
        + @"|\^\[|\^[^\s^]+\^|(?<=\w)~[^\s~\uFFFC]+~|\$\$|(?<![\w$])\$(?=[A-Za-z\\])[^$]{0,80}?(?<!\s)\$(?![\w$])|\[-?@[A-Za-z]|\[\[[^\[\]]+\]\]|\[_?(TOC|toc)_?\]|\|\|(?=\S)[^|]*\|\||%%|\\[A-Za-z]{2,}|(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])"
        + @"|^\+([-=:]{2,}\+)+|^([ai]\.(?!\s?e\.)|[aiAI]\)|\#\.)\s|^:\s|(?<=\S)\s:\s{2,}|^\#+(?=[^\s#\d])|^\#{2,}(?=\d)|^(!!!|\?\?\?\+?)\s|^(\+{3,}|\^{3,}|""{3,}))";

    /// <summary>The form of a character by its name or number, of which there is none. A sign that an
    /// author has written as <c>&amp;amp;</c> begins no name.</summary>
    private const string Entity = @"|(?<entity>(?<![A-Z])&([A-Za-z][A-Za-z0-9]{1,31}|\#[0-9]+|\#[xX][0-9A-Fa-f]+);)";

    private const string NoCharacter = "no character is called so; write the character itself";

    /// <summary>
    /// What stands behind a backslash is meant as it stands. Reports SR4013, SR4014.
    /// </summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (var match in Markup().Matches(block.Run.Text)
            .Where(m => !block.Run.IsEscaped(m.Index) && !IsSign(block.Run, m)))
        {
            var place = block.At(match.Index, match.Length);
            if (match.Groups["html"].Success)
                diagnostics.Add(DiagnosticCatalogue.RawHtml(place));
            else if (match.Value[0] == '{' && block.Block is HeadingBlock heading && HeadingIds.IdOf(heading) is null)
                continue; // That the heading has no id has been told, and how to write it.
            else if (match.Groups["dialect"].Success)
                diagnostics.Add(DiagnosticCatalogue.LeftOver(place, match.Value.TrimEnd(), OtherDialect));
            else if (match.Groups["entity"].Success)
                diagnostics.Add(DiagnosticCatalogue.LeftOver(place, match.Value, NoCharacter));
            else
                diagnostics.Add(DiagnosticCatalogue.LeftOver(place, match.Value));
        }
    }

    /// <summary>Whether the <c>&amp;</c> of a match was written by its name.</summary>
    private static bool IsSign(TextRun run, Match match) =>
        match.Groups["entity"].Success && run.OffsetOf(match.Index + 1) != run.OffsetOf(match.Index) + 1;

    [GeneratedRegex(Html + Own + Dialect + Entity, RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();
}
