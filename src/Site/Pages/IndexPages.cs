using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Components;
using Standoff.Site.Exploring;
using Standoff.Site.Prose;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;
using Standoff.Site.Searching;

namespace Standoff.Site.Pages;

/// <summary>
/// The pages that list what the report is made of, and the one for addresses at which nothing
/// stands.
/// </summary>
internal static class IndexPages
{
    /// <summary>
    /// The greatest place that one of these pages has among the links at the foot.
    /// </summary>
    public const int MaxColophonOrder = 100;

    private const string ConclusionsTitle = "Conclusions, and what would overturn them";

    private const string WeakPointsTitle = "What a hostile reader would ask first";

    private const string WeakPointsLead =
        "Found in the graph of the report’s numbers and sentences whenever it is built, and answered one by one.";

    private const string ExploreTitle = "Your numbers, our arithmetic";

    private const string ExploreLead =
        "Move what we assume. Results follow, and the sentences that would fall say so.";

    private const string ConclusionsLead =
        "Each sentence is checked against the model whenever the site is built, and names the value at which it would fall.";

    private const string ChangesLead = "What editions say otherwise than the ones before, with the reasons.";

    /// <param name="review">Of the report.</param>
    public static IEnumerable<Page> Create(Report report, Review review, ShareCard card)
    {
        var dataset = report.Workbook.Dataset;
        Page Index(SiteAddress at, string title, string description, Func<PageContext, PageBody> write) =>
            new(at, PageKind.Index, title, description, card, write);
        return
        [
            Index(Routes.Conclusions, ConclusionsTitle, ConclusionsLead, WriteConclusions) with
            {
                Masthead = "Conclusions",
                Places = IndexPlaces.OfConclusions(report),
            },
            Index(Routes.Numbers, "Numbers", "Every fact, assumption and result of the report.", Plain<NumbersPage>) with { Colophon = new("Numbers", 3) },
            Index(Routes.Figures, "Figures", "Every figure of the report on one sheet.", Plain<FiguresPage>) with { Colophon = new("Figures", 4) },
            Index(Routes.Sources, "Sources", "What the report rests on, original first.", Plain<SourcesPage>) with
            {
                Colophon = new("Sources", 5),
                Places = IndexPlaces.OfSources(report),
            },
            Index(Routes.Claims, "What was claimed, and what the record says", "What the episode claims on these stories, each judged once.", WithCells<ClaimsPage>) with
            {
                Colophon = new("Claims", 2),
                Places = IndexPlaces.OfClaims(report),
            },
            Index(Routes.Timeline, "Timeline", "What happened, and when, in the four subjects of the report.", WithCells<TimelinePage>) with
            {
                Colophon = new("Timeline", 1),
                Places = IndexPlaces.OfTimeline(report),
            },
            Index(Routes.Glossary, "Glossary", "The words that the chapters use, in a sentence or two each.", WithCells<GlossaryPage>) with
            {
                Colophon = new("Glossary", 7),
                Places = IndexPlaces.OfGlossary(dataset),
            },
            Index(Routes.Data, "The data", "Everything the report is made from, as plain tables.", WithCells<DataPage>) with
            {
                Colophon = new("Data", 6),
                Places = IndexPlaces.OfData(report),
                Data = () => LinkedData.OfData(dataset.Package, report.Imprint),
            },
            Index(Routes.WeakPoints, WeakPointsTitle, WeakPointsLead, context => WriteWeakPoints(context, review)) with
            {
                Colophon = new("Weak points", 8),
                Places = IndexPlaces.OfWeakPoints(review),
            },
            Index(Routes.Corrections, "Corrections", "What earlier editions got wrong, and errors found in sources.", Plain<CorrectionsPage>) with
            {
                Colophon = new("Corrections", 9),
                Places = IndexPlaces.OfCorrections(dataset),
            },
            Index(Routes.Changes, "What has changed", ChangesLead, Plain<ChangesPage>) with { Colophon = new("Changes", 10) },
            Index(Routes.Edition, "This edition", "When this edition was made, and from what.", Plain<EditionPage>) with
            {
                Cited = Citation.OfEdition(report.Imprint),
            },
            OfNothing(card),
        ];
    }

    /// <summary>
    /// A page that lists some of the conclusions by chapter, those that fall soonest first.
    /// </summary>
    public static Page OfConclusions(SiteAddress at, string title, string lead, ShareCard card, IReadOnlyList<Verdict> verdicts) =>
        new(at, PageKind.Index, title, lead, card, context => ListConclusions(new(context, title, lead, verdicts, [], [])));

    private static Page OfNothing(ShareCard card) =>
        new(Routes.NotFound, PageKind.NotFound, "Nothing stands here", "The address leads to no page of the report.", card, Plain<NotFoundPage>)
        {
            LinkStyle = LinkStyle.Rooted,
        };

    /// <summary>The page that lists all that can be found.</summary>
    public static Page OfSearch(Func<IReadOnlyList<SearchEntry>> entries, ShareCard card) =>
        new(Routes.Search, PageKind.Index, "Find anything", "All that the report holds, from A to Z.", card, context =>
            new(Markup.Render<SearchPage, SearchPageModel>(new(context, entries()))));

    /// <summary>The page on which readers move assumptions.</summary>
    /// <param name="catalog">Made when the page is written.</param>
    public static Page OfExplore(Lazy<ExploreCatalog> catalog, ShareCard card) =>
        new(Routes.Explore, PageKind.Index, ExploreTitle, ExploreLead, card, context =>
            new(Markup.Render<ExplorePage, ExplorePageModel>(new(context, ExploreTitle, ExploreLead, catalog.Value))))
        {
            Masthead = "Explore",
            Assets = () => new([], [new SiteAddress("/" + SiteAssets.ExploreScript(catalog.Value.Model.Script).Path)]),
        };

    private static PageBody WriteConclusions(PageContext context)
    {
        string Write(Judgement judgement, Meanings meanings) =>
            new ProseRenderer(context, noteScope: judgement.Id + "--").Block(judgement.Block, meanings);
        var judgements = context.Report.Sections.SelectMany(s => s.Section.Findings.OfType<Judgement>().Select(j => Write(j, s.Meanings)));
        var report = context.Report;
        return ListConclusions(new(
            context, ConclusionsTitle, ConclusionsLead, report.Verdicts, report.Questions, [.. judgements]));
    }

    private static PageBody ListConclusions(ConclusionsPageModel model) =>
        new(Markup.Render<ConclusionsPage, ConclusionsPageModel>(model));

    private static PageBody WriteWeakPoints(PageContext context, Review review)
    {
        var (cells, prose) = (context.Report.Cells, new ProseRenderer(context));
        var model = new WeakPointsPageModel(
            context, WeakPointsTitle, WeakPointsLead, review, answer => prose.Words(cells.TextOf(answer)));
        return new(Markup.Render<WeakPointsPage, WeakPointsPageModel>(model));
    }

    private static PageBody Plain<TView>(PageContext context)
        where TView : View<ReportModel> => new(Markup.Render<TView, ReportModel>(new(context)));

    private static PageBody WithCells<TView>(PageContext context)
        where TView : View<CellPageModel>
    {
        var (cells, prose) = (context.Report.Cells, new ProseRenderer(context));
        var html = new CellHtml(cell => prose.Blocks(cells.TextOf(cell)), cell => prose.Words(cells.TextOf(cell)));
        return new(Markup.Render<TView, CellPageModel>(new(context, html)));
    }
}
