using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// What an author has written between the brackets of a link that stands for a number.
/// </summary>
/// <param name="Text">As a reader sees it; empty where the build writes it.</param>
/// <param name="Place">Of the Markdown between the brackets, which may be longer than the
/// text.</param>
internal sealed record WrittenNumber(string Text, Place Place, bool IsOnOneLine)
{
    public static WrittenNumber Read(MarkdownText text, LinkInline link)
    {
        var written = TextRun.Plain(link);
        if (written.Length == 0)
            return new(written, text.At(link.Span.Start + 1) with { Length = 0 }, true);
        var (start, end) = (link.FirstChild!.Span.Start, link.LastChild!.Span.End + 1);
        return new(written, text.At(start, end - start), text.Text.AsSpan()[start..end].IndexOfAny('\r', '\n') < 0);
    }

    /// <summary>
    /// Puts another text between the brackets; null where what stands there goes over more than one
    /// line.
    /// </summary>
    public Correction? Replace(string text) => IsOnOneLine ? new Correction(Place, text) : null;
}
