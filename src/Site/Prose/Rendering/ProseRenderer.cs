using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose.Rendering;

/// <summary>Writes bound Markdown as the HTML of a page.</summary>
internal sealed class ProseRenderer
{
    private readonly HtmlRenderer _html;

    /// <param name="popovers">Whether the page holds a popover for each of its numbers.</param>
    public ProseRenderer(Report report, Links links, bool popovers)
    {
        _html = new HtmlRenderer(new StringWriter { NewLine = "\n" });
        _html.ObjectRenderers.RemoveAll(r => r is HeadingRenderer or ParagraphRenderer or Markdig.Renderers.Html.Inlines.LinkInlineRenderer or Markdig.Renderers.Html.Inlines.LiteralInlineRenderer);
        // Ours come first: some of Markdig's accept whatever derives from what they are for.
        IMarkdownObjectRenderer[] ours =
        [
            new SilentRenderer<YamlFrontMatterBlock>(),
            new SilentRenderer<FootnoteGroup>(),
            new LiteralRenderer(),
            new ReferenceRenderer(links, report.Sections.FirstOrDefault(s => s.Section.Address == links.Page)?.Figures ?? [], popovers),
            new FootnoteMarkRenderer(),
            new TitledHeadingRenderer(),
            new NotedParagraphRenderer(report, links, note => new ProseRenderer(report, links, popovers).Blocks(note)),
            new StatementRenderer(report, links),
            new DataTableRenderer(),
        ];
        foreach (var renderer in ours)
            _html.ObjectRenderers.Insert(0, renderer);
    }

    /// <summary>All blocks, one after the other.</summary>
    public string Blocks(MarkdownText text) => Write(text.Document);

    /// <summary>One block of a document.</summary>
    public string Block(Block block) => Write(block);

    /// <summary>The words of a single paragraph, without the paragraph.</summary>
    public string Words(MarkdownText text) => string.Join(' ', text.Document.OfType<LeafBlock>().Where(b => b.Inline is not null).Select(b => Write(b.Inline!)));

    private string Write(MarkdownObject node)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        _html.Writer = writer;
        _html.Render(node);
        return writer.ToString();
    }

    /// <summary>For what stands elsewhere on the page or not at all.</summary>
    private sealed class SilentRenderer<T> : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj)
        {
        }
    }

    private sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline obj)
        {
            var slice = obj.Content;
            // What stands before a piece of text decides whether a quotation mark opens or closes.
            var before = slice.Start > 0 && slice.Text is { } text && slice.Start <= text.Length ? text[slice.Start - 1] : ' ';
            renderer.WriteEscape(Typography.Quotes(slice.ToString(), before));
        }
    }

    private sealed class FootnoteMarkRenderer : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
        {
            if (obj.IsBackLink)
                return;
            var (id, number) = (NoteId(obj.Footnote), obj.Footnote.Order);
            renderer.Write($"<sup class=\"ref\"><a href=\"#note-{id}\" id=\"ref-{id}\" aria-label=\"Note {number}\">{number}</a></sup>");
        }
    }

    internal static string NoteId(Footnote footnote) => footnote.Label!.TrimStart('^');

    private sealed class TitledHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            var id = Bound.IdOf(obj);
            renderer.EnsureLine();
            renderer.Write($"<h{obj.Level} id=\"{id}\">");
            renderer.WriteLeafInline(obj);
            renderer.WriteLine($" <a class=\"permalink\" href=\"#{id}\" aria-label=\"Link to this section\">#</a></h{obj.Level}>");
        }
    }
}
