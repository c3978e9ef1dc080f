using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;

namespace Standoff.Site.Prose;

/// <summary>
/// A parsed run of Markdown, and where its characters stand in the file that it came from.
/// </summary>
public sealed class MarkdownText
{
    private readonly Func<int, int, Place> _at;

    private MarkdownText(string text, TextForm form, Func<int, int, Place> at)
    {
        _at = at;
        Text = text;
        Form = form;
        (Document, Problem) = MarkdownLimits.Parse(text, form, at);
    }

    /// <summary>Empty where there is a <see cref="Problem"/>.</summary>
    public MarkdownDocument Document { get; }

    public string Text { get; }

    public TextForm Form { get; }

    /// <summary>Why the text could not be parsed; null where it could.</summary>
    public Diagnostic? Problem { get; }

    /// <summary>A piece of a file.</summary>
    /// <param name="offset">Where the piece starts in the file, from zero.</param>
    public static MarkdownText Parse(SourceText source, string text, int offset, TextForm form) =>
        new(text, form, (start, length) => source.PlaceAt(offset + start, length));

    /// <summary>A value of front matter.</summary>
    public static MarkdownText ParseLine(YamlScalar value) =>
        new(value.Text, TextForm.Line, value.At);

    /// <summary>A cell of a table.</summary>
    public static MarkdownText Parse(Cell cell, TextForm form) => new(cell.Text, form, cell.At);

    /// <param name="start">Offset in <see cref="Text"/>, from zero.</param>
    public Place At(int start, int length = 1) => _at(start, length);

    public Place At(SourceSpan span) => At(span.Start, Math.Max(1, span.Length));
}
