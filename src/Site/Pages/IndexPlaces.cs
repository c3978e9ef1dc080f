using Standoff.Evidence;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;

namespace Standoff.Site.Pages;

/// <summary>The places on pages that list what the report is made of.</summary>
internal static class IndexPlaces
{
    /// <summary>The headings of the data page, by id.</summary>
    private static readonly (string Id, string Title)[] DataPage =
    [
        ("downloads", "Downloads"),
        ("disagreements", "Where sources disagree"),
        ("propositions", "Questions put to the draws"),
        ("identities", "Checks that must hold"),
        ("cases", "Other cases"),
        ("assumptions", "Every assumption"),
    ];

    /// <summary>Ids of the headings of the data page.</summary>
    public static IEnumerable<string> DataHeadings => DataPage.Select(h => h.Id);

    public static IReadOnlyCollection<PagePlace> OfConclusions(Report report)
    {
        var judgements = report.Sections.SelectMany(s => s.Section.Findings.OfType<Judgement>())
            .Select(j => new PagePlace(j.Id, PlaceKind.Judgement, FindingPages.TitleOf(j)))
            .ToList();
        return
        [
            .. report.Verdicts.Select(v => new PagePlace(v.Conclusion.Id, PlaceKind.Conclusion, v.Text)),
            .. report.Questions.Select(v => new PagePlace(v.Conclusion.Id, PlaceKind.Question, v.Text)),
            .. judgements,
            .. report.Verdicts.Select(v => v.Section).Distinct()
                .Select(s => new PagePlace(PageIds.Part(s.Address), PlaceKind.List, report.Sections.First(b => b.Section == s).Name)),
            .. report.Questions.Count > 0 ? [new(PageIds.Questions, PlaceKind.List, "Open questions")] : Array.Empty<PagePlace>(),
            .. judgements.Count > 0 ? [new(PageIds.Judgements, PlaceKind.List, "Judgements, without odds")] : Array.Empty<PagePlace>(),
        ];
    }

    public static IReadOnlyCollection<PagePlace> OfSources(Report report) =>
    [
        .. report.Workbook.Dataset.Sources.Values.Select(s => new PagePlace(s.Id.Text, PlaceKind.Source, s.Document.Title)),
        .. SourceGroup.All.Where(g => g.OriginalsIn(report).Count > 0).Select(g => new PagePlace(g.Id, PlaceKind.List, g.Title)),
    ];

    public static IReadOnlyCollection<PagePlace> OfClaims(Report report) =>
    [
        .. report.Workbook.Dataset.Claims.Select(c => new PagePlace(c.Id.Text, PlaceKind.Claim, c.Text.Text)),
        .. report.Workbook.Dataset.Claims.Select(c => c.Section).Distinct(StringComparer.Ordinal)
            .Select(s => new PagePlace(s, PlaceKind.List, report.ChapterName(s))),
    ];

    public static IReadOnlyCollection<PagePlace> OfTimeline(Report report) =>
    [
        .. TimelineEvent.Of(report)
            .Select(e => new PagePlace(e.Address.Fragment, PlaceKind.Event, e.Title)),
    ];

    public static IReadOnlyCollection<PagePlace> OfGlossary(Dataset dataset) =>
        [.. dataset.Glossary.Select(t => new PagePlace(t.Id.Text, PlaceKind.Term, t.Term.Text))];

    public static IReadOnlyCollection<PagePlace> OfData(Report report) =>
    [
        .. DataPage.Select(h => new PagePlace(h.Id, PlaceKind.Heading, h.Title)),
        .. report.Workbook.Dataset.Disagreements
            .Select(d => new PagePlace(d.Quantity.Text, PlaceKind.Disagreement, report.Words.Sentence(d.Quantity.Text))),
    ];

    public static IReadOnlyCollection<PagePlace> OfCorrections(Dataset dataset) =>
    [
        .. dataset.Corrections.Select(c => new PagePlace(c.Id.Text, PlaceKind.Correction, c.Right.Text)),
        .. dataset.SourceErrors.Select(e => new PagePlace(e.Id.Text, PlaceKind.SourceError, e.Error.Text)),
    ];

    public static IReadOnlyCollection<PagePlace> OfWeakPoints(Review review) =>
        [.. review.Points.Select(p => new PagePlace(p.Id, PlaceKind.WeakPoint, p.Title))];
}
