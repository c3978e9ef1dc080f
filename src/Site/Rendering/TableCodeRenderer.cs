using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Rendering;

/// <summary>
/// Writes code. In a table a bar stands behind a backslash, so that it ends no cell, and the
/// backslash is not shown.
/// </summary>
internal sealed class TableCodeRenderer : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline obj)
    {
        var code = IsInTable(obj) ? obj.Content.Replace("\\|", "|", StringComparison.Ordinal) : obj.Content;
        renderer.Write("<code>").WriteEscape(code).Write("</code>");
    }

    private static bool IsInTable(Inline inline)
    {
        var outermost = inline;
        while (outermost.Parent is { } parent)
            outermost = parent;
        return outermost is ContainerInline { ParentBlock.Parent: TableCell };
    }
}
