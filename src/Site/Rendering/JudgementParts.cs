using System.Text.RegularExpressions;

namespace Standoff.Site.Rendering;

/// <summary>
/// A judgement as readers take it in: the sentence that is the finding, why, and what would change it.
/// </summary>
internal static partial class JudgementParts
{
    private const string Change = "Would change if";

    /// <summary>
    /// Parts the first paragraph after its first sentence, and before the words that say what would
    /// change it. Not within links.
    /// </summary>
    /// <param name="html">Of the paragraphs, the first of which is the sentence.</param>
    public static string Mark(string html)
    {
        var (start, end) = (html.IndexOf('>', StringComparison.Ordinal) + 1, html.IndexOf("</p>", StringComparison.Ordinal));
        if (end < start)
            return html;
        var paragraph = html[start..end];
        var first = Outside(paragraph, SentenceEnd()) is { } at ? at.Index + at.Length : paragraph.Length;
        var change = Outside(paragraph, ChangeStart()) is { } found && found.Index >= first ? found.Index : paragraph.Length;
        var (finding, why, would) = (paragraph[..first].TrimEnd(), paragraph[first..change].Trim(), paragraph[change..]);
        return html[..start] + finding
            + (why.Length > 0 ? $"</p>\n<p>{why}" : "")
            + (would.Length > 0 ? $"</p>\n<p class=\"falls\"><b>{Change}</b>{would[Change.Length..]}" : "")
            + html[end..];
    }

    /// <summary>The first match that stands in no element; null where none does.</summary>
    private static Match? Outside(string html, Regex wanted) =>
        wanted.Matches(html).FirstOrDefault(m =>
            Opened().Count(html[..m.Index]) == Closed().Count(html[..m.Index]) && !IsInTag(html, m.Index));

    private static bool IsInTag(string html, int at) =>
        html.LastIndexOf('<', Math.Max(0, at - 1)) > html.LastIndexOf('>', Math.Max(0, at - 1));

    /// <summary>An end that the next sentence follows, and no initial or abbreviation.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\p{Nd})>”’])[.?!]”?\s+(?=[“<\p{Lu}])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<=\s)" + Change)]
    private static partial Regex ChangeStart();

    [GeneratedRegex("<[a-z]")]
    private static partial Regex Opened();

    [GeneratedRegex("</[a-z]")]
    private static partial Regex Closed();
}
