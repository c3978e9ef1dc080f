using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>
/// Since when a chapter or a list says what it says: its own text, the odds, figures and
/// sources of a chapter, and of a list the names, and where it shows them the values, of what it lists.
/// </summary>
internal static class PageHistory
{
    private static readonly SiteAddress[] WithValues =
    [
        Routes.Numbers, Routes.Conclusions, Routes.Data, Routes.Sources, Routes.Figures,
        Routes.WeakPoints,
    ];

    /// <summary>
    /// Null where nothing was published, and for a page whose text no edition keeps.
    /// </summary>
    public static PageState? StateOf(SiteAddress page, Report report)
    {
        if (report.Editions.Last is null || !report.State.Texts.ContainsKey(page.Path))
            return null;
        var chapter = ChapterAt(page, report);
        EditionName? since = null;
        var now = report.State;
        foreach (var edition in report.Editions.All.Reverse().TakeWhile(e => IsSame(e, now, page, chapter)))
            since = edition.Name;
        var place = since is { } first ? ChangeLog.IdOf(first) : ChangeLog.Since;
        var isFirst = since == report.Editions.All.First().Name;
        return new(since, Routes.Changes.At(isFirst || chapter is null ? place : IdOf(place, page)));
    }

    /// <summary>The chapters that two editions say otherwise, each with what has changed on it.</summary>
    public static IEnumerable<(BoundSection Chapter, IReadOnlyList<Change> Changes)> Chapters(Comparison comparison, Report report) =>
        from chapter in report.Sections.DistinctBy(s => s.Address)
        where !IsSame(comparison.Old, comparison.New, chapter.Address, chapter)
        select (chapter, (IReadOnlyList<Change>)[.. comparison.Changes.Where(c => IsOn(chapter, c, comparison))]);

    /// <summary>Of the changes of one chapter.</summary>
    /// <param name="place">Of the changes of all.</param>
    public static string IdOf(string place, SiteAddress chapter) =>
        $"{place}-{(chapter == Routes.Overview ? "overview" : chapter.Path.Trim('/'))}";

    private static BoundSection? ChapterAt(SiteAddress page, Report report) =>
        report.Sections.FirstOrDefault(s => s.Address == page);

    private static bool IsOn(BoundSection chapter, Change change, Comparison comparison) => change.Sort switch
    {
        ChangeSort.Text => change.At.Path == chapter.Address.Path || (change.At.Path == Routes.Sources.Path && chapter.Sources.Any(s => s.Id.Text == change.At.Fragment)),
        ChangeSort.Finding => (comparison.New.Findings.GetValueOrDefault(change.Id) ?? comparison.Old.Findings[change.Id]).At.Path == chapter.Address.Path,
        ChangeSort.Figure => chapter.Figures.Any(f => f.FigureId == change.Id),
        _ => false,
    };

    private static bool IsSame(EditionState old, EditionState now, SiteAddress page, BoundSection? chapter) =>
        TextsAt(old, page).SequenceEqual(TextsAt(now, page), StringComparer.Ordinal)
        && (chapter is null ? ListsTheSame(old, now, page) : HoldsTheSame(old, now, chapter));

    private static IEnumerable<string> TextsAt(EditionState edition, SiteAddress page) =>
        from at in edition.Texts.Keys
        where at == page.Path
            || (page == Routes.Data && at.StartsWith(page.Path, StringComparison.Ordinal))
            // Its points are found in all that the report says.
            || page == Routes.WeakPoints
        from block in edition.Texts[at]
        select block.Text;

    private static bool HoldsTheSame(EditionState old, EditionState now, BoundSection chapter)
    {
        IEnumerable<FindingState> On(EditionState edition) =>
            edition.Findings.Values.Where(f => f.At.Path == chapter.Address.Path);
        var sources = chapter.Sources.Select(s => s.Id.Text).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> Rows(EditionState edition) =>
            from block in edition.Texts.GetValueOrDefault(Routes.Sources.Path, [])
            where sources.Contains(block.Place)
            select block.Text;
        return On(old).SequenceEqual(On(now))
            && Rows(old).SequenceEqual(Rows(now), StringComparer.Ordinal)
            && chapter.Figures.All(f => FigureOf(old, f.FigureId) == FigureOf(now, f.FigureId));
    }

    private static bool ListsTheSame(EditionState old, EditionState now, SiteAddress page)
    {
        var isWithValues = WithValues.Contains(page);
        return AreSame(old.Numbers, now.Numbers, (a, b) => isWithValues ? a == b : a.Words.Title == b.Words.Title)
            && AreSame(old.Findings, now.Findings, (a, b) => isWithValues ? a == b : a.Sentence == b.Sentence)
            && AreSame(old.Claims, now.Claims, (a, b) => a == b)
            && AreSame(old.Figures, now.Figures, (a, b) => isWithValues ? a.SaysWhat(b) : a.Title == b.Title);
    }

    private static (string Words, string Described, string Csv)? FigureOf(EditionState edition, string id) =>
        edition.Figures.GetValueOrDefault(id)?.Says;

    private static bool AreSame<T>(IReadOnlyDictionary<string, T> old, IReadOnlyDictionary<string, T> now, Func<T, T, bool> same) =>
        old.Count == now.Count && old.All(o => now.TryGetValue(o.Key, out var n) && same(o.Value, n));
}

/// <summary>What a page says now.</summary>
/// <param name="Since">The first edition from which on it has said so; null where none has.</param>
/// <param name="Told">Where the page of changes tells what that edition changed on it.</param>
internal sealed record PageState(EditionName? Since, SiteAddress Told);
