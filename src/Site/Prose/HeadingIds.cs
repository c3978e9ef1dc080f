using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Standoff.Site.Prose;

/// <summary>
/// Reads the id that an author gives a heading at its end, <c>## What decides {#what-decides}</c>,
/// and takes it off the words.
/// </summary>
internal sealed partial class HeadingIds : IMarkdownExtension
{
    private static readonly object OffsetKey = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // A heading that is underlined is a paragraph until the line below it has been seen.
        pipeline.BlockParsers.Find<HeadingBlockParser>()!.Closed += Read;
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += Read;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Null where the author gave none.</summary>
    public static string? IdOf(HeadingBlock heading) => heading.TryGetAttributes()?.Id;

    /// <summary>Where the id begins in the Markdown, from zero.</summary>
    /// <exception cref="InvalidOperationException">The heading has none.</exception>
    public static int OffsetOf(HeadingBlock heading) =>
        heading.GetData(OffsetKey) is int offset ? offset : throw new InvalidOperationException("The heading has no id.");

    private static void Read(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading)
            return;
        ref var line = ref heading.Lines.Lines[heading.Lines.Count - 1];
        var match = Id().Match(line.Slice.ToString());
        if (!match.Success)
            return;
        heading.GetAttributes().Id = match.Groups["id"].Value;
        heading.SetData(OffsetKey, line.Slice.Start + match.Groups["id"].Index);
        line.Slice.End = line.Slice.Start + match.Index - 1;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
