using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Standoff.Site.Pages;

namespace Standoff.Site.Prose.Rendering;

/// <summary>Writes conclusions and judgements as cards.</summary>
internal sealed class StatementRenderer(
    Report report, Links links) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        renderer.EnsureLine();
        switch (Bound.StatementOf(obj))
        {
            case Conclusion conclusion:
                renderer.WriteLine(Markup.Render<ConclusionCard>(
                    ("Finding", report.FindingOf(conclusion)), ("Report", report), ("Links", links), ("Label", "Conclusion"), ("Sentence", Sentence(renderer, obj))));
                break;
            case Judgement judgement:
                renderer.Write($"<article class=\"judgement\" id=\"{judgement.Id}\"><p class=\"label\">Judgement, without odds ");
                renderer.WriteLine($"<a class=\"permalink\" href=\"{links.To(report.AddressOf(judgement))}\" aria-label=\"Link to this judgement\">#</a></p>");
                WriteParagraphs(renderer, obj);
                renderer.WriteLine("</article>");
                break;
        }
    }

    private static string Sentence(HtmlRenderer renderer, CustomContainer obj)
    {
        var outer = renderer.Writer;
        using var inner = new StringWriter { NewLine = "\n" };
        renderer.Writer = inner;
        WriteParagraphs(renderer, obj);
        renderer.Writer = outer;
        return inner.ToString();
    }

    /// <summary>The first paragraph is the statement, what follows explains it.</summary>
    private static void WriteParagraphs(HtmlRenderer renderer, CustomContainer obj)
    {
        foreach (var block in obj)
        {
            if (block is ParagraphBlock paragraph && block == obj[0])
            {
                renderer.Write("<p class=\"sentence\">");
                renderer.WriteLeafInline(paragraph);
                renderer.WriteLine("</p>");
            }
            else
            {
                renderer.Render(block);
            }
        }
    }
}
