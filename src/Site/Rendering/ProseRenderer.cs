using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Site.Components;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Rendering;

/// <summary>
/// Writes bound Markdown as the HTML of one page. Not for several threads at once.
/// </summary>
internal sealed class ProseRenderer
{
    private readonly HtmlRenderer _html;

    private readonly NoteWriter _notes;

    /// <summary>What the links mean of the text that is being written.</summary>
    private Meanings _meanings = new([]);

    /// <param name="noteScope">Stands before the names of notes in ids, on pages that show texts of
    /// several chapters.</param>
    public ProseRenderer(PageContext context, string noteScope = "")
    {
        _html = new HtmlRenderer(new StringWriter { NewLine = "\n" });
        _notes = new NoteWriter(noteScope, context);
        _html.ObjectRenderers.RemoveAll(r => r is HeadingRenderer or ParagraphRenderer or LinkInlineRenderer or LiteralInlineRenderer or CodeInlineRenderer);
        var page = context.Report.Sections.FirstOrDefault(s => s.Address == context.Links.Page);
        // Ours come first: some of Markdig's accept whatever derives from what they are for.
        IMarkdownObjectRenderer[] ours =
        [
            new SilentRenderer<YamlFrontMatterBlock>(),
            new SilentRenderer<FootnoteGroup>(),
            new LiteralRenderer(),
            new ReferenceRenderer(context, MeaningOf, context.Notes is null ? page?.Figures ?? [] : []),
            new NoteMarkRenderer(_notes),
            new TableCodeRenderer(),
            new TitledHeadingRenderer(context),
            new NotedParagraphRenderer(context, MeaningOf, note => new ProseRenderer(context).Blocks(note), _notes),
            new FindingRenderer(context),
            new DataTableRenderer(),
        ];
        foreach (var renderer in ours)
            _html.ObjectRenderers.Insert(0, renderer);
        _html.ObjectWriteAfter += (_, written) => WriteNotesAfter(written);
    }

    /// <summary>All blocks, one after the other.</summary>
    public string Blocks(BoundText text) => Write(text.Text.Document, text.Meanings);

    /// <summary>One block of a document.</summary>
    public string Block(Block block, Meanings meanings) => Write(block, meanings);

    /// <summary>The text of an author's note, within an open paragraph, which it closes.</summary>
    public string Note(Footnote note, Meanings meanings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        _meanings = meanings;
        _html.Writer = writer;
        NoteWriter.WriteText(_html, note);
        return writer.ToString();
    }

    /// <summary>The words of a single paragraph, without the paragraph.</summary>
    public string Words(BoundText text)
    {
        var written = text.Text.Document
            .OfType<LeafBlock>()
            .Where(b => b.Inline is not null)
            .Select(b => Write(b.Inline!, text.Meanings));
        return string.Join(' ', written);
    }

    /// <inheritdoc cref="Words(BoundText)"/>
    /// <param name="text">One of the section's texts; null where it has none.</param>
    public string? Words(BoundSection section, MarkdownText? text) =>
        text is null ? null : Words(new BoundText(text, section.Meanings));

    private Reference? MeaningOf(LinkInline link) => _meanings.Of(link);

    private string Write(MarkdownObject node, Meanings meanings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        _meanings = meanings;
        _html.Writer = writer;
        _html.Render(node);
        _notes.WriteWaiting(_html);
        return writer.ToString();
    }

    /// <summary>Notes cited in a heading, a list or a table stand after the whole of it.</summary>
    private void WriteNotesAfter(MarkdownObject written)
    {
        if (written is Block { Parent: MarkdownDocument } block)
            _notes.WriteWaiting(_html, block);
    }
}
