using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose;

/// <summary>A parsed run of Markdown, and where its characters stand in the file that it came from.</summary>
public sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();
    private readonly SourceText _source;
    private readonly int _offset;

    private MarkdownText(SourceText source, string text, int offset)
    {
        _source = source;
        _offset = offset;
        Document = Markdown.Parse(text, Pipeline);
        Text = text;
    }

    public MarkdownDocument Document { get; }

    public string Text { get; }

    /// <summary>A whole file; its front matter is left to the reader of front matter.</summary>
    public static MarkdownText Of(SourceText source) => new(source, source.Text, 0);

    /// <summary>A piece of a file.</summary>
    /// <param name="offset">Where the piece starts in the file, from zero.</param>
    public static MarkdownText Of(SourceText source, string text, int offset) => new(source, text, offset);

    /// <param name="start">Offset in <see cref="Text"/>, from zero.</param>
    public Place At(int start, int length = 1) => _source.PlaceAt(_offset + start, length);

    public Place At(SourceSpan span) => At(span.Start, Math.Max(1, span.Length));

    /// <summary>Strict CommonMark with tables, footnotes and containers: no HTML, no generic attributes, nothing that turns other text into markup.</summary>
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UsePreciseSourceLocation()
            .DisableHtml();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        return builder.Build();
    }
}
