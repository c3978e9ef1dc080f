using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Exploring;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Rendering;

/// <summary>Writes a link as what it refers to.</summary>
/// <param name="figures">Of the page that is written.</param>
internal sealed class ReferenceRenderer(
    PageContext context, Func<LinkInline, Reference?> meaningOf, IReadOnlyList<FigureUse> figures) : HtmlObjectRenderer<LinkInline>
{
    private readonly Links _links = context.Links;

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        switch (meaningOf(obj))
        {
            case NumberReference { Quantity: var quantity } number:
                var mark = context.Notes?.Of(quantity);
                renderer.Write($"<a class=\"n {NumberView.BasisClass(quantity.Basis)}\" href=\"{_links.To(Routes.Number(quantity.Id))}\"{mark?.Cite()}{WrittenForm.AttributesOf(number, context.Report.Workbook.Vocabulary)}>");
                renderer.WriteEscape(Typography.Number(number.Text));
                renderer.Write(mark is null ? "</a>" : $"<sup><span class=\"hidden\"> note </span>{mark.Number}</sup></a>");
                break;
            case VerdictReference verdict:
                renderer.Write($"<a class=\"n derived\" href=\"{_links.To(verdict.Verdict.Address)}\"{WrittenForm.AttributesOf(verdict)}>");
                renderer.WriteEscape(Typography.Number(verdict.Text)).Write("</a>");
                break;
            case ComparisonReference { Quantities: [var first, ..] } comparison:
                // On the page of all chapters a note says it, and a case still has to know it.
                var told = $" data-{(context.Notes is null ? "popover" : "if")}=\"{ComparisonView.IdOf(comparison)}\"";
                renderer.Write($"<a class=\"compares\" href=\"{_links.To(Routes.Number(first.Id))}\"{told}>");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            case SourceReference { Source: var source }:
                WriteSource(renderer, obj, source);
                break;
            case ClaimReference { Claim: var claim }:
                WriteLink(renderer, obj, _links.To(Routes.Claim(claim.Id.Text)));
                var (sign, status) = (ReportPhrases.StatusClass(claim.Status), claim.Status.InWords());
                renderer.Write($"<span class=\"kept\">\u2060<span class=\"status mark {sign}\"><span class=\"hidden\"> ({status})</span></span></span>");
                break;
            case TermReference { Term: var term }:
                renderer.Write($"<a class=\"term\" href=\"{_links.To(Routes.Term(term.Id.Text))}\">");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            case PageReference page:
                WriteLink(renderer, obj, _links.To(page.From(_links.Page)), figures.FirstOrDefault(f => !f.IsShown && f.Place == page.Place));
                break;
            case OutsideReference outside:
                renderer.Write("<a rel=\"external\" href=\"").WriteEscapeUrl(outside.Url).Write("\">");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                if (context.Notes is { } notes && outside.Url.StartsWith("http", StringComparison.Ordinal))
                    NoteWriter.WriteMark(renderer, notes.OfAddress(outside.Url));
                break;
            default:
                renderer.WriteChildren(obj);
                break;
        }
    }

    private void WriteSource(HtmlRenderer renderer, LinkInline obj, Source source)
    {
        renderer.Write($"<a class=\"source{(source.IsOriginal ? "" : " relay")}\" href=\"{_links.To(Routes.Source(source.Id.Text))}\">");
        renderer.WriteChildren(obj);
        if (context.Notes is { } notes)
            renderer.Write($"<sup><span class=\"hidden\"> source </span>[{notes.Of(source)}]</sup>");
        renderer.Write(source.IsOriginal ? "</a>" : "<span class=\"hidden\"> (repeats another report)</span></a>");
    }

    /// <summary>The author's words as a link within the site.</summary>
    /// <param name="use">Of which the words are the place; null where they are of none.</param>
    private static void WriteLink(HtmlRenderer renderer, LinkInline obj, string href, FigureUse? use = null)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(href).Write(use is null ? "\">" : $"\" id=\"figure-{use.FigureId}\">");
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}
