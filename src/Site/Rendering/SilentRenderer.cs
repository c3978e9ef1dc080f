using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Standoff.Site.Rendering;

/// <summary>For what stands elsewhere on the page or not at all.</summary>
internal sealed class SilentRenderer<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected override void Write(HtmlRenderer renderer, T obj)
    {
    }
}
