using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose;

/// <summary>
/// The plain text of a block, each character with the offset it came from. What a reader does not
/// read as prose (code, bound numbers, literals) is one placeholder.
/// </summary>
internal sealed class TextRun
{
    /// <summary>Stands for something that is no prose; no word or number holds it.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly Dictionary<Inline, int> _starts = [];
    private readonly Dictionary<Inline, int> _ends = [];
    private readonly Dictionary<int, LinkInline> _links = [];
    private readonly HashSet<int> _escaped = [];
    private readonly Func<Inline, bool> _isPlaceholder;

    private TextRun(ContainerInline inlines, Func<Inline, bool> isPlaceholder)
    {
        _isPlaceholder = isPlaceholder;
        Append(inlines);
        Text = _text.ToString();
    }

    public string Text { get; }

    /// <param name="isExempt">Whether an inline and all in it become a placeholder, as code and
    /// bare addresses do.</param>
    public static TextRun Of(LeafBlock block, Func<Inline, bool> isExempt) =>
        new(block.Inline ?? new ContainerInline(), i => i is CodeInline or AutolinkInline || isExempt(i));

    /// <summary>The words of some inlines as a reader sees them.</summary>
    public static string Plain(ContainerInline inlines) => new TextRun(inlines, _ => false).Text;

    /// <summary>The offset in the Markdown of a character of <see cref="Text"/>.</summary>
    public int OffsetOf(int index) => _offsets[Math.Min(index, _offsets.Count - 1)];

    /// <summary>Where an inline begins in <see cref="Text"/>.</summary>
    public int StartOf(Inline inline) => _starts[inline];

    /// <summary>Behind the last character of an inline in <see cref="Text"/>.</summary>
    public int EndOf(Inline inline) => _ends[inline];

    /// <summary>
    /// The outermost link that begins at a character of <see cref="Text"/>; null where none does.
    /// </summary>
    public LinkInline? LinkAt(int index) => _links.GetValueOrDefault(index);

    /// <summary>
    /// Whether the author has put a backslash before a character of <see cref="Text"/>, so that it
    /// is no markup.
    /// </summary>
    public bool IsEscaped(int index) => _escaped.Contains(index);

    private void Append(ContainerInline container)
    {
        foreach (var inline in container)
        {
            _starts[inline] = _text.Length;
            if (inline is LinkInline link)
                _links.TryAdd(_text.Length, link);
            if (_isPlaceholder(inline))
                Append(Placeholder.ToString(), inline.Span.Start);
            else
                Append(inline);
            _ends[inline] = _text.Length;
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), inline.Span.Start);
                break;
            case LineBreakInline:
                Append(" ", inline.Span.Start);
                break;
            case CodeInline code:
                Append(code.Content, inline.Span.Start);
                break;
            case AutolinkInline address:
                Append(address.Url, inline.Span.Start);
                break;
            case DelimiterInline sign:
                // What opened nothing is shown as it stands.
                Append(sign.ToLiteral(), inline.Span.Start);
                Append(sign);
                break;
            case ContainerInline inner:
                Append(inner);
                break;
        }
    }

    private void AppendLiteral(LiteralInline literal)
    {
        if (literal.IsFirstCharacterEscaped)
            _escaped.Add(_text.Length);
        var content = literal.Content.ToString();
        // The backslash of an escaped character is in the span but not in the content, like white space cut off at the end.
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        for (var i = 0; i < content.Length; i++)
            Append(content[i], start + i);
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
