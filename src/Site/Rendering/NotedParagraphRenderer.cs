using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Prose;

namespace Standoff.Site.Rendering;

/// <summary>
/// Writes a paragraph and, right after it, the notes that it cites; or a figure, a table or cards,
/// where the paragraph is one.
/// </summary>
/// <param name="blocks">Writes the Markdown of a figure's note.</param>
internal sealed class NotedParagraphRenderer(
    PageContext context, Func<LinkInline, Reference?> meaningOf, Func<BoundText, string> blocks, NoteWriter notes) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline?.FirstChild is LinkInline { IsImage: true } image)
        {
            WriteImage(renderer, image);
            return;
        }

        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<p>");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine("</p>");
        notes.WriteWaiting(renderer, obj);
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        switch (meaningOf(image))
        {
            case FigureReference { Figure: var again } when !IsFirst(Routes.FigureOn(context.Links.Page, again.Id).Fragment):
                renderer.Write($"<p>Figure shown before: <a href=\"{context.Links.To(Routes.FigureOn(context.Links.Page, again.Id))}\">");
                renderer.WriteEscape(again.Title).WriteLine("</a></p>");
                break;
            case FigureReference { Figure: var figure }:
                var block = new FigureBlockModel(context, figure, blocks(context.Report.FigureNotes[figure.Id]));
                renderer.WriteLine(Markup.Render<FigureBlock, FigureBlockModel>(block));
                break;
            case TableReference { Table: var table }:
                renderer.WriteLine(WithId(Table(table), context.Links.IdOf(GeneratedTableNames.IdOf(table))));
                break;
            case CardReference when context.Notes is not null:
                WriteLinks(renderer, image.Parent!.OfType<LinkInline>().Select(meaningOf).OfType<CardReference>());
                break;
            case CardReference:
                WriteCards(renderer, image.Parent!.OfType<LinkInline>().Select(meaningOf).OfType<CardReference>());
                break;
        }
    }

    /// <summary>On a page of all chapters nothing stands twice.</summary>
    private bool IsFirst(string id) => context.Notes?.IsFirst(id) ?? true;

    /// <summary>To cards that stand on the page already.</summary>
    private void WriteLinks(HtmlRenderer renderer, IEnumerable<CardReference> cards)
    {
        renderer.WriteLine("<ul>");
        foreach (var verdict in cards.Select(c => c.Verdict))
        {
            renderer.Write($"<li><a href=\"{context.Links.To(verdict.Address)}\">");
            renderer.WriteEscape(verdict.Text).WriteLine("</a></li>");
        }

        renderer.WriteLine("</ul>");
    }

    private void WriteCards(HtmlRenderer renderer, IEnumerable<CardReference> cards)
    {
        renderer.WriteLine("<div class=\"cards\">");
        foreach (var verdict in cards.Select(c => c.Verdict))
        {
            var model = new ConclusionCardModel(context, verdict, verdict.Section.Nav?.Text ?? "Conclusion");
            renderer.WriteLine(Markup.Render<ConclusionCard, ConclusionCardModel>(model));
        }

        renderer.WriteLine("</div>");
    }

    /// <summary>As on pages that show tables.</summary>
    private CellHtml Cells
    {
        get
        {
            var (cells, prose) = (context.Report.Cells, new ProseRenderer(context));
            return new(cell => prose.Blocks(cells.TextOf(cell)), cell => prose.Words(cells.TextOf(cell)));
        }
    }

    /// <summary>HTML whose first element has an id.</summary>
    private static string WithId(string html, string id) =>
        html.Insert(html.IndexOf('>', StringComparison.Ordinal), $" id=\"{id}\"");

    private string Table(GeneratedTable table)
    {
        var model = new ReportModel(context);
        return table switch
        {
            GeneratedTable.Argument => Markup.Render<ArgumentMap, ReportModel>(model),
            GeneratedTable.Correlations => Markup.Render<CorrelationsTable, ReportModel>(model),
            GeneratedTable.NumeralRules => Markup.Render<NumeralRulesTable, ReportModel>(model),
            GeneratedTable.ProseRules => Markup.Render<ProseRulesTable, ReportModel>(model),
            GeneratedTable.OddsWords => Markup.Render<OddsWordsTable, ReportModel>(model),
            GeneratedTable.Scenarios => Markup.Render<ScenariosTable, ReportModel>(model),
            GeneratedTable.Settle => Markup.Render<ToSettleTable, ReportModel>(model),
            GeneratedTable.Since => Markup.Render<SinceEpisodeList, CellPageModel>(new(context, Cells)),
            _ => throw new NotSupportedException(table.ToString()),
        };
    }
}
