using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Standoff.Site.Components;
using Standoff.Site.Prose;

namespace Standoff.Site.Rendering;

/// <summary>Writes a heading with a link to itself.</summary>
internal sealed class TitledHeadingRenderer(PageContext context) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var given = HeadingIds.IdOf(obj);
        var (id, level) = (given is null ? null : context.Links.IdOf(given), context.HeadingLevel(obj.Level));
        renderer.EnsureLine();
        renderer.Write($"<h{level} id=\"{id}\">");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine($" <a class=\"permalink\" href=\"#{id}\" aria-label=\"Link to this section\">#</a></h{level}>");
    }
}
