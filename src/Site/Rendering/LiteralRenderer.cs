using Markdig.Helpers;
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
        renderer.WriteEscape(Typography.Quotes(slice.ToString(), CharacterBefore(slice)));
    }

    /// <summary>
    /// What a reader sees before a piece of text decides whether a quotation mark opens or closes;
    /// signs of emphasis and backslashes are not seen.
    /// </summary>
    private static char CharacterBefore(StringSlice slice)
    {
        var position = Math.Min(slice.Start, slice.Text?.Length ?? 0) - 1;
        while (position >= 0 && slice.Text![position] is '*' or '_' or '\\')
            position--;
        return position < 0 ? ' ' : slice.Text![position];
    }
}
