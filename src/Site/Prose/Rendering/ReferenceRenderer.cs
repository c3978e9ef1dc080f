using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose.Rendering;

/// <summary>Writes a link as what it refers to.</summary>
/// <param name="figures">Of the page that is written.</param>
internal sealed class ReferenceRenderer(Links links, IReadOnlyList<FigureUse> figures, bool popovers) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        switch (Bound.To(obj))
        {
            case NumberReference number:
                renderer.Write($"<a class=\"n {number.Basis}\" href=\"{links.To(Addresses.Number(number.Quantity.Id))}\"{(popovers ? $" interestfor=\"n-{number.Quantity.Id}\"" : "")}>");
                renderer.WriteEscape(Typography.Number(number.Text)).Write("</a>");
                break;
            case FindingReference finding:
                renderer.Write($"<a class=\"n derived\" href=\"{links.To(finding.Finding.Address)}\">");
                renderer.WriteEscape(Typography.Number(finding.Text)).Write("</a>");
                break;
            case SourceReference { Source: var source }:
                renderer.Write($"<a class=\"source{(source.IsOriginal ? "" : " relay")}\" href=\"{links.To(Addresses.Source(source.Id.Text))}\">");
                renderer.WriteChildren(obj);
                renderer.Write(source.IsOriginal ? "</a>" : "<span class=\"hidden\"> (repeats another report)</span></a>");
                break;
            case ClaimReference claim:
                Link(renderer, obj, Addresses.Claim(claim.Claim.Id.Text));
                renderer.Write($"<span class=\"status mark {claim.Claim.Status.ToString().ToLowerInvariant()}\"><span class=\"hidden\"> ({Pages.Phrases.Status(claim.Claim.Status)})</span></span>");
                break;
            case TermReference term:
                Link(renderer, obj, Addresses.Term(term.Term.Id.Text));
                break;
            case PageReference page:
                Link(renderer, obj, page.Target, figures.FirstOrDefault(f => !f.IsShown && f.Place == page.Place));
                break;
            case OutsideReference outside:
                renderer.Write("<a rel=\"external\" href=\"").WriteEscapeUrl(outside.Url).Write("\">");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            default:
                renderer.WriteChildren(obj);
                break;
        }
    }

    /// <summary>The author's words as a link within the site.</summary>
    /// <param name="use">Of which the words are the place; null where they are of none.</param>
    private void Link(HtmlRenderer renderer, LinkInline obj, string address, FigureUse? use = null)
    {
        renderer.Write($"<a href=\"{links.To(address)}\"{(use is null ? "" : $" id=\"figure-{use.FigureId}\"")}>");
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}
