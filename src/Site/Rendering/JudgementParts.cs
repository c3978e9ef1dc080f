using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Rendering;

/// <summary>
/// A judgement as readers take it in: the sentence that is the finding, why, and what would change it.
/// </summary>
internal static partial class JudgementParts
{
    /// <summary>
    /// Within an open paragraph, which it leaves open: begins another after the first sentence, and
    /// before the words that say what would change the judgement. Words of links and of what is
    /// emphasised begin none.
    /// </summary>
    public static void Write(HtmlRenderer renderer, ContainerInline words)
    {
        var isFirst = true;
        foreach (var inline in words)
        {
            if (inline is not LiteralInline literal)
            {
                renderer.Render(inline);
                continue;
            }

            var text = Html(renderer, literal);
            if (isFirst && SentenceEnd().Match(text) is { Success: true } end)
            {
                isFirst = false;
                renderer.Write(text[..end.Index] + end.Value.TrimEnd() + "</p>\n<p>");
                text = text[(end.Index + end.Length)..];
            }

            renderer.Write(isFirst ? text : Change().Replace(text, "</p>\n<p class=\"falls\"><b>$1</b>", 1));
        }
    }

    /// <summary>One literal as its own renderer writes it.</summary>
    private static string Html(HtmlRenderer renderer, LiteralInline literal)
    {
        var outer = renderer.Writer;
        using var inner = new StringWriter { NewLine = "\n" };
        renderer.Writer = inner;
        renderer.Render(literal);
        renderer.Writer = outer;
        return inner.ToString();
    }

    /// <summary>An end that the next sentence or a link follows, and no initial.</summary>
    [GeneratedRegex(@"(?<=^|[\p{Ll}\p{Nd})”’])[.?!]”?\s+(?=\p{Lu}|“|\z)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:^|\s+)(Would change if)(?=\s)")]
    private static partial Regex Change();
}
