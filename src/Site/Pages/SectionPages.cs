using Standoff.Figures;
using Standoff.Site.Citing;
using Standoff.Site.Components;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>The pages that Markdown files make.</summary>
internal static class SectionPages
{
    /// <param name="cardOf">The picture of a page about a figure.</param>
    /// <param name="siteCard">The picture of a page that shows no figure.</param>
    public static IEnumerable<Page> Create(Report report, Func<Figure, ShareCard> cardOf, ShareCard siteCard) =>
        report.Sections
            .Select((section, index) => Create(section, index, report, cardOf, siteCard));

    private static Page Create(BoundSection bound, int index, Report report, Func<Figure, ShareCard> cardOf, ShareCard siteCard)
    {
        var figure = bound.References.OfType<FigureReference>().FirstOrDefault()?.Figure;
        return new Page(
            bound.Address, PageKind.Section, bound.TitleText, bound.LeadText, figure is null ? siteCard : cardOf(figure), context => Write(bound, context))
        {
            Chapter = bound.Address,
            Cited = Citation.Create(bound, report.Imprint),
            Data = () => LinkedData.OfReport(bound.TitleText, bound.LeadText, bound.Address, report.Imprint),
            Places = [.. PlacesOn(bound, report).DistinctBy(p => p.Id, StringComparer.Ordinal)],
            Masthead = bound.Section.Nav?.Text,
            Colophon = bound.Section.Colophon is { Text: var label } ? new ColophonEntry(label, IndexPages.MaxColophonOrder + 1 + index) : null,
        };
    }

    /// <summary>Findings, headings, figures and tables; an id that stands twice is told elsewhere.</summary>
    private static IEnumerable<PagePlace> PlacesOn(BoundSection bound, Report report) =>
    [
        .. bound.Section.Findings.Select(f => f switch
        {
            Judgement judgement => new PagePlace(f.Id, PlaceKind.Judgement, FindingPages.TitleOf(judgement)),
            Conclusion conclusion => new(f.Id, conclusion.IsOpen ? PlaceKind.Question : PlaceKind.Conclusion, report.VerdictOn(conclusion).Text),
            _ => throw new NotSupportedException(f.GetType().Name),
        }),
        .. bound.Section.Headings.Select(h => new PagePlace(h.Id, PlaceKind.Heading, h.Text)),
        .. bound.Figures.Select(use => new PagePlace(use.Address.Fragment, PlaceKind.Figure, report.Figures.GetValueOrDefault(use.FigureId)?.Title ?? use.FigureId)),
        .. bound.References.OfType<TableReference>().Select(t => new PagePlace(GeneratedTableNames.IdOf(t.Table), PlaceKind.Table, GeneratedTableNames.TitleOf(t.Table))),
        .. bound.References.OfType<TableReference>().Where(t => t.Table == GeneratedTable.Scenarios)
            .SelectMany(_ => report.Workbook.Dataset.Scenarios)
            .Select(s => new PagePlace($"case-{s.Id.Text}", PlaceKind.Case, s.Label.Text)),
    ];

    private static PageBody Write(BoundSection bound, PageContext context)
    {
        var (section, prose) = (bound.Section, new ProseRenderer(context));
        var model = new SectionPageModel(
            context,
            bound,
            prose.Words(bound, section.Kicker),
            prose.Words(bound, section.Title)!,
            prose.Words(bound, section.Lead)!,
            prose.Blocks(new BoundText(section.Body, bound.Meanings)));
        return new(Markup.Render<SectionPage, SectionPageModel>(model));
    }
}
