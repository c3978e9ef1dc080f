using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Standoff.Site.Wording;

namespace Standoff.Site.Rendering;

/// <summary>Writes words with printer's quotation marks.</summary>
internal sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var slice = obj.Content;
        // What stands before a piece of text decides whether a quotation mark opens or closes.
        var before = slice.Start > 0 && slice.Text is { } text && slice.Start <= text.Length ? text[slice.Start - 1] : ' ';
        renderer.WriteEscape(Typography.Quotes(slice.ToString(), before));
    }
}
