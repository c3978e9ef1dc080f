using Standoff.Evidence.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Evidence.Inputs;

/// <summary>A text in a block of YAML, and where its characters stand in the file.</summary>
public sealed class YamlScalar
{
    /// <summary>Characters of <c>\U0001F600</c>.</summary>
    private const int LongEscape = 10;

    private readonly SourceText _source;
    private readonly int _start;
    private readonly int _end;
    private readonly ScalarStyle _style;

    /// <param name="blockStart">Offset in the file, from zero, of the YAML that <paramref
    /// name="node"/> was read from.</param>
    public YamlScalar(YamlScalarNode node, SourceText source, int blockStart)
    {
        Text = (node.Value ?? "").Trim();
        IsOnOneLine = node.Start.Line == node.End.Line && node.Style is not (ScalarStyle.Folded or ScalarStyle.Literal);
        _source = source;
        _start = blockStart + (int)node.Start.Index;
        _end = blockStart + (int)node.End.Index;
        _style = node.Style;
    }

    /// <summary>
    /// What the YAML says, without blanks at its ends; empty where a key has no value.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// Whether the text is written in quotes, or indented below a <c>|</c> or <c>&gt;</c>.
    /// </summary>
    public bool IsQuoted => _style is not ScalarStyle.Plain;

    public bool IsOnOneLine { get; }

    /// <summary>Of the first character of <see cref="Text"/> in the file, from zero.</summary>
    public int Offset
    {
        get
        {
            var raw = _source.Text;
            var position = _start + (_style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0);
            if (_style is ScalarStyle.Folded or ScalarStyle.Literal)
                position = raw.IndexOf('\n', position) + 1;
            while (position < _end && char.IsWhiteSpace(raw[position]))
                position++;
            return position;
        }
    }

    /// <summary>The text without its quotes.</summary>
    public Place Place => _source.PlaceAt(Offset, Math.Max(1, Text.Length));

    /// <summary>The text with its quotes.</summary>
    public Place PlaceAsWritten => IsQuoted
        ? _source.PlaceAt(_start, _end - _start)
        : _source.PlaceAt(_start, Math.Max(1, Text.Length));

    /// <summary>
    /// Walks through the written form: a space of the text may be a line end with its indent, a
    /// quoted character may be escaped.
    /// </summary>
    /// <param name="offset">In <see cref="Text"/>, from zero.</param>
    /// <param name="length">Cut at the end of the line.</param>
    public Place At(int offset, int length)
    {
        var raw = _source.Text;
        var position = Offset;
        for (var seen = 0; seen < offset && position < _end; seen++)
        {
            if (char.IsWhiteSpace(raw[position]))
            {
                while (position < _end && char.IsWhiteSpace(raw[position]))
                    position++;
            }
            else
            {
                var written = EscapeLength(raw, position);
                position += written;
                // A character beyond the first plane is written once and counts as two.
                if (written == LongEscape && char.IsHighSurrogate(Text[seen]))
                    seen++;
            }
        }

        return _source.PlaceAt(position, length);
    }

    /// <summary>Characters that the next one of the text takes in the file.</summary>
    private int EscapeLength(string raw, int position) => (_style, raw[position]) switch
    {
        (ScalarStyle.SingleQuoted, '\'') => 2,
        (ScalarStyle.DoubleQuoted, '\\') => raw[Math.Min(position + 1, _end)] switch
        {
            'x' => 4,
            'u' => 6,
            'U' => LongEscape,
            _ => 2,
        },
        _ => 1,
    };
}
