using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Standoff.Site.Prose;

/// <summary>
/// The Markdown that is read: CommonMark with tables, notes and containers, ids of headings, no
/// HTML, no
/// generic attributes, nothing that turns other text into markup.
/// </summary>
internal static class MarkdownPipelines
{
    private static readonly MarkdownPipeline Blocks = CreateBlocks();
    private static readonly MarkdownPipeline Line = CreateLine();

    /// <summary>
    /// A passage is read like a chapter, so that what has no place in it can be told.
    /// </summary>
    public static MarkdownPipeline For(TextForm form) => form == TextForm.Line ? Line : Blocks;

    /// <summary>A short line of which nothing is deep.</summary>
    public static MarkdownDocument ParseLine(string text) => Markdown.Parse(text, Line);

    private static MarkdownPipeline CreateBlocks()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UsePreciseSourceLocation()
            .DisableHtml();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new ConditionLinkParser());
        builder.Extensions.Add(new NoteDefinitions());
        builder.Extensions.Add(new HeadingIds());
        return builder.Build();
    }

    /// <summary>Whatever stands at the start of a line is a paragraph.</summary>
    private static MarkdownPipeline CreateLine()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.Insert(0, new ConditionLinkParser());
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }
}
