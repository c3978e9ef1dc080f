using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose;

/// <summary>The plain text of a block, each character with the offset it came from. What a reader does not read as prose (code, bound numbers, literals) is one placeholder.</summary>
internal sealed class TextRun
{
    /// <summary>Stands for something that is no prose; no word or number holds it.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly Dictionary<Inline, int> _starts = [];

    private TextRun(ContainerInline inlines, Func<Inline, bool> isExempt) => Append(inlines, isExempt);

    public string Text => _text.ToString();

    /// <param name="isExempt">Whether an inline and all in it become a placeholder.</param>
    public static TextRun Of(LeafBlock block, Func<Inline, bool> isExempt) =>
        new(block.Inline ?? new ContainerInline(), isExempt);

    /// <summary>The words of some inlines as a reader sees them.</summary>
    public static string Plain(ContainerInline inlines) => new TextRun(inlines, _ => false).Text;

    /// <summary>The offset in the Markdown of a character of <see cref="Text"/>.</summary>
    public int OffsetOf(int index) => _offsets[Math.Min(index, _offsets.Count - 1)];

    /// <summary>Where an inline begins in <see cref="Text"/>.</summary>
    public int StartOf(Inline inline) => _starts[inline];

    private void Append(ContainerInline container, Func<Inline, bool> isExempt)
    {
        foreach (var inline in container)
        {
            _starts[inline] = _text.Length;
            if (isExempt(inline))
                Append(Placeholder.ToString(), inline.Span.Start);
            else
                Append(inline, isExempt);
        }
    }

    private void Append(Inline inline, Func<Inline, bool> isExempt)
    {
        switch (inline)
        {
            case LiteralInline literal:
                var content = literal.Content.ToString();
                // The backslash of an escaped character is in the span but not in the content, like white space cut off at the end.
                var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
                foreach (var (c, i) in content.Select((c, i) => (c, i)))
                    Append(c, start + i);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), inline.Span.Start);
                break;
            case LineBreakInline:
                Append(" ", inline.Span.Start);
                break;
            case CodeInline:
            case AutolinkInline:
                Append(Placeholder.ToString(), inline.Span.Start);
                break;
            case ContainerInline inner:
                Append(inner, isExempt);
                break;
        }
    }

    private void Append(string text, int offset)
    {
        foreach (var c in text)
            Append(c, offset);
    }

    private void Append(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }
}
