using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
using Standoff.Site.Prose;

namespace Standoff.Site.Rendering;

/// <summary>Writes conclusions and judgements as cards.</summary>
internal sealed class FindingRenderer(PageContext context) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        renderer.EnsureLine();
        switch (context.Report.FindingIn(obj))
        {
            case Conclusion { IsOpen: true } question:
                var open = new ConclusionCardModel(context, context.Report.VerdictOn(question), "Open question") { SentenceHtml = Sentence(renderer, obj) };
                renderer.WriteLine(Markup.Render<QuestionCard, ConclusionCardModel>(open));
                break;
            case Conclusion conclusion:
                var model = new ConclusionCardModel(context, context.Report.VerdictOn(conclusion), "Conclusion") { SentenceHtml = Sentence(renderer, obj) };
                renderer.WriteLine(Markup.Render<ConclusionCard, ConclusionCardModel>(model));
                break;
            case Judgement judgement:
                var page = Routes.Finding(judgement.Id);
                var address = context.Links.To(page) + Quote.On(page, context.Report.State)?.Query;
                renderer.Write($"<div class=\"judgement\" id=\"{context.Links.IdOf(judgement.Id)}\"><p class=\"label\">Judgement, without odds ");
                renderer.WriteLine($"<a class=\"permalink\" href=\"{address}\" aria-label=\"Link to this judgement\">#</a></p>");
                WriteParagraphs(renderer, obj, isJudgement: true);
                renderer.WriteLine("</div>");
                break;
            default:
                // It has been reported; its words and the notes that they cite are shown all the same.
                renderer.WriteChildren(obj);
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

    /// <summary>
    /// The first paragraph is the finding, what follows explains it. That of a judgement says why and
    /// what would change it, too.
    /// </summary>
    private static void WriteParagraphs(HtmlRenderer renderer, CustomContainer obj, bool isJudgement = false)
    {
        foreach (var block in obj)
        {
            if (block is ParagraphBlock paragraph && block == obj[0])
            {
                renderer.Write("<p class=\"sentence\">");
                if (isJudgement)
                    JudgementParts.Write(renderer, paragraph.Inline!);
                else
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
