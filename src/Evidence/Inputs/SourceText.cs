using System.Text;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Inputs;

/// <summary>
/// The text of one input file and the places of its characters. A byte order mark is left out;
/// line ends stay as they are.
/// </summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private readonly int[] _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>Relative to the project's root, with <c>/</c>.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>
    /// No text where the bytes are no UTF-8 (SR1002) or lines end as only old programs end them, so
    /// that all would be one line (SR1028).
    /// </summary>
    public static Outcome<SourceText> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes);
            var source = new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text);
            return source.Text.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var end && !source.Text.Contains('\n', StringComparison.Ordinal)
                ? new(null, [DiagnosticCatalogue.OldLineEnds(source.PlaceAt(end))])
                : new(source, []);
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Max(0, e.Index)])
                .TrimStart('\uFEFF');
            return new(null, [DiagnosticCatalogue.NotUtf8(new SourceText(path, before).PlaceAt(before.Length))]);
        }
    }

    /// <param name="offset">Counts from zero; one past the end is allowed.</param>
    /// <param name="length">Cut at the end of the line.</param>
    public Place PlaceAt(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        var rest = EndOf(line) - offset;
        return new Place(
            Path, line + 1, offset - _lineStarts[line] + 1, Math.Max(1, Math.Min(length, rest)));
    }

    /// <summary>
    /// The offset, from zero, of a character at a line and column that count from one.
    /// </summary>
    public int OffsetOf(int line, int column) => _lineStarts[line - 1] + column - 1;

    /// <summary>One line without its end; empty beyond the last.</summary>
    /// <param name="line">Counts from one.</param>
    public string LineAt(int line)
    {
        if (line < 1 || line > _lineStarts.Length)
            return "";
        return Text[_lineStarts[line - 1]..EndOf(line - 1)];
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return [.. starts];
    }

    /// <summary>Where a line's text ends, before the characters that end the line.</summary>
    /// <param name="index">Of the line, from zero.</param>
    private int EndOf(int index)
    {
        var end = index + 1 < _lineStarts.Length ? _lineStarts[index + 1] : Text.Length;
        while (end > _lineStarts[index] && Text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }
}
