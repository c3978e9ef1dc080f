using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose;

/// <summary>
/// Reads a link whose address is a condition or a ranking: <c>[just under](if:a &lt; b)</c>. In
/// CommonMark an address holds no blanks; such a condition does, and may hold parentheses in
/// pairs.
/// </summary>
internal sealed class ConditionLinkParser : InlineParser
{
    public ConditionLinkParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var open = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (open is not { IsActive: true } || slice.PeekChar() != '(' || !BeginsCondition(slice) || FindEnd(slice) is not { } end)
            return false;
        var start = slice.Start + 2;
        var link = new LinkInline
        {
            Url = slice.Text[start..end],
            UrlSpan = processor.GetSourcePositionFromLocalSpan(new SourceSpan(start, end - 1)),
            Title = "",
            IsImage = open.IsImage,
            LabelSpan = open.LabelSpan,
            Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(end)),
            Line = open.Line,
            Column = open.Column,
        };
        slice.Start = end + 1;
        var around = open.Parent;
        open.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);
        // A link holds no other.
        for (var outer = around; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkDelimiterInline { IsImage: false } delimiter)
                delimiter.IsActive = false;
        }

        link.IsClosed = true;
        return true;
    }

    private static bool BeginsCondition(StringSlice slice) => LinkSchemes.Comparing.Any(scheme =>
        slice.Text.AsSpan(slice.Start + 2).StartsWith(scheme + ":", StringComparison.Ordinal));

    /// <summary>
    /// Where the parenthesis is that closes the address; null where it is not closed.
    /// </summary>
    private static int? FindEnd(StringSlice slice)
    {
        var depth = 0;
        for (var i = slice.Start + 2; i <= slice.End; i++)
        {
            if (slice.Text[i] == '(')
                depth++;
            else if (slice.Text[i] == ')' && depth-- == 0)
                return i;
        }

        return null;
    }
}
