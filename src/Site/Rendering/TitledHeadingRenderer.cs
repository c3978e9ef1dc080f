using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Standoff.Site.Prose;

namespace Standoff.Site.Rendering;

/// <summary>Writes a heading with a link to itself.</summary>
internal sealed class TitledHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var id = HeadingIds.IdOf(obj);
        renderer.EnsureLine();
        renderer.Write($"<h{obj.Level} id=\"{id}\">");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine($" <a class=\"permalink\" href=\"#{id}\" aria-label=\"Link to this section\">#</a></h{obj.Level}>");
    }
}
