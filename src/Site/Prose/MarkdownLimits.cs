using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose;

/// <summary>
/// Parses Markdown that is neither so long nor so deep that it would bring down whoever walks
/// through it.
/// </summary>
internal static class MarkdownLimits
{
    private const int MaxCharacters = 1_000_000;

    /// <summary>Blocks and inlines around each other.</summary>
    private const int MaxDepth = 40;

    /// <summary>An empty document beside a problem. Reports SR4062, SR4063.</summary>
    /// <param name="at">The place of a run of characters of <paramref name="text"/>.</param>
    public static (MarkdownDocument Document, Diagnostic? Problem) Parse(
        string text, TextForm form, Func<int, int, Place> at)
    {
        if (text.Length > MaxCharacters)
            return (Parse("", form)!, DiagnosticCatalogue.TextTooLong(at(0, 1), text.Length, MaxCharacters));
        return Parse(text, form) is { } document
            ? (document, null)
            : (Parse("", form)!, DiagnosticCatalogue.TextTooDeep(at(FindTooDeep(text, form), 1), MaxDepth));
    }

    /// <summary>Null where it is too deep.</summary>
    private static MarkdownDocument? Parse(string text, TextForm form)
    {
        try
        {
            var document = Markdown.Parse(text, MarkdownPipelines.For(form));
            return IsTooDeep(document) ? null : document;
        }
        catch (ArgumentException)
        {
            // What the parser throws at its own limit.
            return null;
        }
    }

    /// <summary>The start of the first line up to which the text is too deep.</summary>
    private static int FindTooDeep(string text, TextForm form)
    {
        int[] ends = [.. text.Select((c, i) => (c, i)).Where(x => x.c == '\n').Select(x => x.i + 1), text.Length];
        var (sound, deep) = (-1, ends.Length - 1);
        while (deep - sound > 1)
        {
            var middle = (sound + deep) / 2;
            if (Parse(text[..ends[middle]], form) is null)
                deep = middle;
            else
                sound = middle;
        }

        return deep == 0 ? 0 : ends[deep - 1];
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > MaxDepth)
                return true;
            foreach (var child in ChildrenOf(next.Node))
                open.Push((child, next.Depth + 1));
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject node) => node switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inline => inline,
        _ => [],
    };
}
