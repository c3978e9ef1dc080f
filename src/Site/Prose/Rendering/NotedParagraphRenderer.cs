using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Site.Pages;

namespace Standoff.Site.Prose.Rendering;

/// <summary>Writes a paragraph and, right after it, the notes that it refers to; or a figure, where the paragraph is one.</summary>
internal sealed class NotedParagraphRenderer(Report report, Links links, Func<MarkdownText, string> blocks) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline?.FirstChild is LinkInline link && Bound.To(link) is FigureReference { Figure: var figure })
        {
            renderer.WriteLine(Markup.Render<FigureBlock>(
                ("Figure", figure), ("Report", report), ("Links", links), ("Note", blocks(report.FigureNotes[figure.Id]))));
            return;
        }

        if (obj.Inline?.FirstChild is LinkInline image && Bound.To(image) is TableReference { Table: var table })
        {
            renderer.WriteLine(table.Write(report, links));
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
