using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Standoff.Site.Rendering;

/// <summary>Writes the number of a note as a link to it.</summary>
internal sealed class NoteMarkRenderer(NoteWriter notes) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!obj.IsBackLink)
            notes.WriteMark(renderer, obj.Footnote);
    }
}
