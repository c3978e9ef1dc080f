using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Exploring;
using Standoff.Site.Files;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;
using Standoff.Site.Searching;

namespace Standoff.Site.Pages;

/// <summary>
/// All pages of an edition. Whatever concerns every page (site map, dead links, menus, preview) is
/// derived from this list.
/// </summary>
public sealed class PageList
{
    private readonly Report _report;
    private readonly Lazy<SearchIndex> _search;
    private readonly Lazy<ExploreCatalog> _explored;
    private readonly Dictionary<SiteAddress, Page> _byAddress;

    private PageList(Report report, IReadOnlyList<Page> all, Lazy<IReadOnlyList<SearchEntry>> found, Lazy<ExploreCatalog> explored)
    {
        _explored = explored;
        _report = report;
        _search = new(() => SearchIndex.Create(found.Value, report.Help));
        All = all;
        _byAddress = all.ToDictionary(p => p.At);
        Menus = new Menus(
            [.. all.Where(p => p.Masthead is not null).Select(p => new MenuLink(p.Masthead!, p.At))],
            [
                .. all.Where(p => p.Colophon is not null).OrderBy(p => p.Colophon!.Order).Select(p => new MenuLink(p.Colophon!.Label, p.At)),
                .. DownloadsOf(report),
            ]);
    }

    /// <summary>
    /// Chapters first, then indexes, findings, figures, claims, numbers and former addresses.
    /// </summary>
    public IReadOnlyList<Page> All { get; }

    /// <summary>Those that a reader may be sent to.</summary>
    public IEnumerable<Page> Listed =>
        All.Where(p => p.Kind is not (PageKind.NotFound or PageKind.Former));

    /// <summary>The addresses of these and of every place on them, as text.</summary>
    public IReadOnlySet<string> Standing => field ??=
        Listed.SelectMany(p => p.Addresses).Select(a => a.ToString()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The links that every page carries.</summary>
    public Menus Menus { get; }

    /// <summary>Of all that a reader can look for; made when first asked for.</summary>
    public SearchIndex SearchIndex => _search.Value;

    /// <summary>The model that readers move; made when first asked for.</summary>
    public BrowserModel BrowserModel => _explored.Value.Model;

    /// <exception cref="KeyNotFoundException">No page stands there.</exception>
    public Page this[SiteAddress address] => _byAddress[address];

    /// <param name="review">Of the report.</param>
    /// <param name="pictures">Where drawn pictures are kept.</param>
    public static PageList Create(Report report, Review review, PictureCache pictures)
    {
        var (cards, site) = (new Func<Figures.Figure, ShareCard>(f => ShareCard.Create(f, report, pictures)), ShareCard.Create(report));
        var explored = new Lazy<ExploreCatalog>(() => ExploreCatalog.Create(report));
        IReadOnlyList<Page> indexes = [.. IndexPages.Create(report, review, site), IndexPages.OfExplore(explored, site)];
        var whole = WholeReportPage.Create(report, site);
        var found = new Lazy<IReadOnlyList<SearchEntry>>(() => SearchCatalog.Create(report, indexes.Append(whole).Where(p => p.Kind == PageKind.Index).Select(EntryOf)
            .Concat(DownloadEntries(report))));
        var statements = new StatementCards(report, pictures);
        IReadOnlyList<Page> standing =
        [
            .. SectionPages.Create(report, cards, site),
            .. indexes,
            whole,
            IndexPages.OfSearch(() => found.Value, site),
            .. FindingPages.Create(report, statements),
            .. DetailPages.Create(report, cards, statements),
        ];
        // Of rows with one id, which is an error where they are read, the first has the page.
        IReadOnlyList<Page> all = [.. standing.Concat(FormerPages.Create(report, standing, site)).DistinctBy(p => p.At)];
        return new PageList(report, all, found, explored);
    }

    /// <summary>The finished page.</summary>
    /// <exception cref="KeyNotFoundException">No page stands there.</exception>
    public OutputFile FileAt(SiteAddress address) => _byAddress[address].ToFile(_report, Menus);

    /// <summary>The finished page.</summary>
    public OutputFile FileOf(Page page) => page.ToFile(_report, Menus);

    /// <summary>What is no page and stands in menus all the same.</summary>
    private static IEnumerable<MenuLink> DownloadsOf(Report report) =>
    [
        .. report.Imprint.HasPdf ? [new MenuLink("As a PDF", Routes.Pdf)] : Array.Empty<MenuLink>(),
        new("Offline copy", Routes.OfflineCopy),
    ];

    /// <summary>
    /// Downloads, which are found where the data page offers them, since a copy does not hold
    /// them.
    /// </summary>
    internal static IEnumerable<SearchEntry> DownloadEntries(Report report) => DownloadsOf(report)
        .Select(d => new SearchEntry(SearchKind.Page, $"{d.Label}: the whole report", Routes.Data.At("downloads")));

    /// <summary>An index by the name that links to it have, and by its own.</summary>
    internal static SearchEntry EntryOf(Page page)
    {
        var label = page.Masthead ?? page.Colophon?.Label;
        var isTold = label is null || page.Title.Contains(label, StringComparison.OrdinalIgnoreCase);
        return new(SearchKind.Page, isTold ? page.Title : $"{label}: {page.Title}", page.At, "", page.Description);
    }

    /// <summary>
    /// A page beside those of the list: some of the conclusions, those that fall most easily
    /// first.
    /// </summary>
    public OutputFile ListConclusions(SiteAddress at, string title, string lead, Func<Verdict, bool> passes) =>
        FileOf(IndexPages.OfConclusions(at, title, lead, ShareCard.Create(_report), [.. _report.Verdicts.Where(passes)]));
}
