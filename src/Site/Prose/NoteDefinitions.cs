using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Standoff.Site.Prose;

/// <summary>
/// Keeps every note that a document defines. Markdig drops those that nothing cites, and all but
/// the first of a name.
/// </summary>
internal sealed class NoteDefinitions : IMarkdownExtension
{
    private static readonly object Key = new();

    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.Find<FootnoteParser>()!.Closed += (processor, block) => Keep(processor.Document, block);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>In the order of writing.</summary>
    public static IReadOnlyList<Footnote> In(MarkdownDocument document) =>
        document.GetData(Key) as List<Footnote> ?? [];

    /// <summary>
    /// Those that the text cites, or that a cited note cites; a citation in a note that nothing
    /// cites is none.
    /// </summary>
    public static IReadOnlySet<Footnote> FindCited(MarkdownDocument document)
    {
        var cited = new HashSet<Footnote>();
        var open = new Stack<Block>(document.Where(b => b is not FootnoteGroup));
        while (open.TryPop(out var block))
        {
            var inlines = block is LeafBlock leaf ? leaf.Inline?.Descendants<FootnoteLink>() : block.Descendants<FootnoteLink>();
            foreach (var link in inlines?.Where(l => !l.IsBackLink) ?? [])
            {
                if (cited.Add(link.Footnote))
                    open.Push(link.Footnote);
            }
        }

        return cited;
    }

    /// <summary>The note's name as authors write it, without its sign.</summary>
    public static string NameOf(Footnote note) => note.Label!.TrimStart('^');

    private static void Keep(MarkdownDocument document, Block block)
    {
        if (block is not Footnote note)
            return;
        if (document.GetData(Key) is not List<Footnote> notes)
            document.SetData(Key, notes = []);
        notes.Add(note);
    }
}
