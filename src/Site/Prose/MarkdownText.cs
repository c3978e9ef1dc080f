using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;

namespace Standoff.Site.Prose;

/// <summary>A parsed run of Markdown, and where its characters stand in the file that it came from.</summary>
public sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();
    private readonly Func<int, int, Place> _at;

    private MarkdownText(string text, Func<int, int, Place> at)
    {
        _at = at;
        Document = Markdown.Parse(text, Pipeline);
        Text = text;
    }

    public MarkdownDocument Document { get; }

    public string Text { get; }

    /// <summary>A whole file; its front matter is left to the reader of front matter.</summary>
    public static MarkdownText Parse(SourceText source) => new(source.Text, source.PlaceAt);

    /// <summary>A piece of a file.</summary>
    /// <param name="offset">Where the piece starts in the file, from zero.</param>
    public static MarkdownText Parse(SourceText source, string text, int offset) => new(text, (start, length) => source.PlaceAt(offset + start, length));

    /// <summary>A cell of a table.</summary>
    public static MarkdownText Parse(Cell cell) => new(cell.Text, cell.At);

    /// <param name="start">Offset in <see cref="Text"/>, from zero.</param>
    public Place At(int start, int length = 1) => _at(start, length);

    public Place At(SourceSpan span) => At(span.Start, Math.Max(1, span.Length));

    /// <summary>Strict CommonMark with tables, footnotes and containers: no HTML, no generic attributes, nothing that turns other text into markup; ids of headings.</summary>
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UsePreciseSourceLocation()
            .DisableHtml();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.Extensions.Add(new HeadingIds());
        return builder.Build();
    }
}
