using Standoff.Evidence.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Evidence.Inputs;

/// <summary>The YAML between two lines of three dashes at the start of a Markdown file.</summary>
public sealed class FrontMatterBlock
{
    private const string Fence = "---";

    private readonly SourceText _source;
    private readonly int _start;
    private readonly int _end;

    /// <summary>
    /// Where the fence is that opens the block: 0, or the writer did not begin with it.
    /// </summary>
    private readonly int _fence;

    private FrontMatterBlock(SourceText source, int fence, int start, int end)
    {
        _source = source;
        _fence = fence;
        _start = start;
        _end = end;
    }

    /// <summary>Where the text below begins in the file, from zero.</summary>
    public int BodyOffset => AfterLine(_source.Text, _end);

    /// <summary>
    /// Null where no fence opens the file, or none follows that closes the block. Blanks and tabs
    /// may follow the dashes. A block below empty lines or directives of YAML, or with more
    /// dashes than three, is one too, and <see cref="Load"/> tells.
    /// </summary>
    public static FrontMatterBlock? Find(SourceText source)
    {
        if (FindOpening(source.Text) is not { } fence)
            return null;
        var start = AfterLine(source.Text, fence);
        for (var offset = start; offset < source.Text.Length; offset = AfterLine(source.Text, offset))
        {
            if (IsFence(source.Text, offset))
                return new FrontMatterBlock(source, fence, start, offset);
        }

        return null;
    }

    /// <summary>Whether a fence opens the file, whatever follows.</summary>
    public static bool IsOpen(SourceText source) => FindOpening(source.Text) is not null;

    /// <summary>The place where an opening fence stands or is missing.</summary>
    public static Place PlaceOfFence(SourceText source) => source.PlaceAt(FindOpening(source.Text) ?? 0, Fence.Length);

    /// <summary>Where something begins in the file, from zero; never beyond the block.</summary>
    public int OffsetOf(Mark mark) => Math.Clamp(_start + (int)mark.Index, _start, _end);

    /// <param name="length">Cut at the end of the line.</param>
    public Place PlaceOf(Mark mark, int length = 1) => _source.PlaceAt(OffsetOf(mark), length);

    /// <param name="node">Of what <see cref="Load"/> gave.</param>
    public YamlScalar Read(YamlScalarNode node) => new(node, _source, _start);

    /// <summary>What the YAML says; nothing where it is none, names a key twice, or
    /// holds what means something else than it looks like.</summary>
    /// <param name="unreadable">Makes the diagnostic from its place and what is wrong
    /// there.</param>
    public Outcome<IReadOnlyList<YamlDocument>> Load(Func<Place, string, Diagnostic> unreadable)
    {
        try
        {
            var text = _source.Text[_start.._end];
            if (YamlPitfall.Find(text) is var (at, problem))
                return new(null, [unreadable(PlaceOf(at), problem)]);
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents.Select(d => YamlPitfall.FindOtherValue(d.RootNode)).FirstOrDefault(f => f is not null) is var (where, other))
                return new(null, [unreadable(PlaceOf(where), other)]);
            return new([.. yaml.Documents], _fence == 0 && IsFence(_source.Text, 0)
                ? []
                : [unreadable(_source.PlaceAt(_fence, Fence.Length), "begin the file with it, as a line of three dashes")]);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What the scanner throws at the end of a list that nothing closes.
            return new(null, [unreadable(PlaceOf(Mark.Empty), "a bracket is never closed")]);
        }
        catch (YamlException e)
        {
            return new(null, [Explain(e, unreadable)]);
        }
    }

    /// <summary>
    /// The slips that writers make most, with their way out; else what the reader of YAML says,
    /// which may give up a line early.
    /// </summary>
    private Diagnostic Explain(YamlException problem, Func<Place, string, Diagnostic> unreadable)
    {
        var first = PlaceOf(problem.Start).Line;
        foreach (var number in new[] { first, first + 1 })
        {
            if (_source.OffsetOf(number, 1) is var start && start < _end && FindSlip(_source.LineAt(number)) is var (column, told))
                return unreadable(_source.PlaceAt(start + column), told);
        }

        return unreadable(PlaceOf(problem.Start), problem.Message);
    }

    /// <summary>From zero, and what is wrong there.</summary>
    private static (int Column, string Told)? FindSlip(string line)
    {
        if (line.AsSpan().TrimStart(' ') is ['\t', ..])
            return (line.IndexOf('\t', StringComparison.Ordinal),
                "a tab indents this line; write blanks");
        var start = line.IndexOf(": ", StringComparison.Ordinal) + 2;
        var value = start < 2 ? "" : line[start..].TrimStart();
        if (value is ['@' or '`' or '%', ..])
            return (line.Length - value.Length, $"a text that begins with '{value[0]}' needs quotation marks");
        if (value is ['"' or '\'' or '[' or '{' or '|' or '>', ..] || value.IndexOf(": ", StringComparison.Ordinal) is not (>= 0 and var colon))
            return null;
        return (line.Length - value.Length + colon, "a text with a colon and a blank in it needs quotation marks");
    }

    /// <summary>
    /// The first line that is neither empty nor a directive of YAML, where it is of three dashes
    /// or more; null else.
    /// </summary>
    private static int? FindOpening(string text)
    {
        for (var offset = 0; offset < text.Length; offset = AfterLine(text, offset))
        {
            var line = text.AsSpan()[offset..AfterLine(text, offset)].TrimEnd(" \t\r\n");
            if (line.Length >= Fence.Length && line.TrimStart('-').IsEmpty)
                return offset;
            if (line is not ([] or ['%', ..]))
                return null;
        }

        return null;
    }

    private static bool IsFence(string text, int offset) =>
        string.CompareOrdinal(text, offset, Fence, 0, Fence.Length) == 0
        && text.AsSpan()[(offset + Fence.Length)..AfterLine(text, offset)]
            .TrimEnd(" \t\r\n").IsEmpty;

    private static int AfterLine(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }
}
