using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Site.Pages;

namespace Standoff.Site.Prose.Rendering;

/// <summary>Writes a paragraph and, right after it, the notes that it refers to; or a figure, a table or cards, where the paragraph is one.</summary>
internal sealed class NotedParagraphRenderer(Report report, Links links, Func<MarkdownText, string> blocks) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline?.FirstChild is LinkInline { IsImage: true } image)
        {
            WriteImage(renderer, image);
            return;
        }

        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<p>");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine("</p>");
        foreach (var note in obj.Inline?.Descendants<FootnoteLink>().Where(l => !l.IsBackLink).Select(l => l.Footnote).Distinct() ?? [])
            WriteNote(renderer, note);
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        switch (Bound.To(image))
        {
            case FigureReference { Figure: var figure }:
                renderer.WriteLine(Markup.Render<FigureBlock>(
                    ("Figure", figure), ("Report", report), ("Links", links), ("Note", blocks(report.FigureNotes[figure.Id]))));
                break;
            case TableReference { Table: var table }:
                renderer.WriteLine(table.Write(report, links));
                break;
            case CardReference:
                renderer.WriteLine("<div class=\"cards\">");
                foreach (var card in image.Parent!.OfType<LinkInline>().Select(Bound.To).OfType<CardReference>())
                {
                    renderer.WriteLine(Markup.Render<ConclusionCard>(
                        ("Finding", card.Finding), ("Report", report), ("Links", links), ("Label", card.Finding.Section.Nav ?? "Conclusion")));
                }

                renderer.WriteLine("</div>");
                break;
        }
    }

    private static void WriteNote(HtmlRenderer renderer, Footnote note)
    {
        var id = ProseRenderer.NoteId(note);
        renderer.Write($"<aside class=\"note\" role=\"note\" id=\"note-{id}\"><p><a class=\"number\" href=\"#ref-{id}\" aria-label=\"Back to the text from note {note.Order}\">{note.Order}</a> ");
        foreach (var paragraph in note.OfType<ParagraphBlock>())
        {
            renderer.WriteLeafInline(paragraph);
            if (paragraph != note.LastChild)
                renderer.Write("</p><p>");
        }

        renderer.WriteLine("</p></aside>");
    }
}
