using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Standoff.Site.Rendering;

/// <summary>Writes the number of a note as a link to it.</summary>
internal sealed class FootnoteMarkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (obj.IsBackLink)
            return;
        var (id, number) = (ProseRenderer.NoteId(obj.Footnote), obj.Footnote.Order);
        renderer.Write($"<sup class=\"ref\"><a href=\"#note-{id}\" id=\"ref-{id}\" aria-label=\"Note {number}\">{number}</a></sup>");
    }
}
