using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;

namespace Standoff.Site.Reporting;

/// <summary>
/// The days of a page: of the first edition that had it, and of the first from which on it says what
/// it says. What its history tells counts, and what else editions keep of what it shows: the numbers
/// that it is made of, its texts and its sources.
/// </summary>
internal sealed partial class PageDates(Report report)
{
    private static readonly (SiteAddress List, string Kind)[] Lists =
    [
        (Routes.Numbers, "numbers"), (Routes.Conclusions, "conclusions"), (Routes.Claims, "claims"),
    ];

    private readonly ConcurrentDictionary<SiteAddress, DateOnly> _modified = new();

    /// <summary>That of the report, where no edition had the page.</summary>
    public DateOnly Published(SiteAddress page) =>
        report.Editions.All.FirstOrDefault(e => report.Former.In(e, page) is not null)?.Name.Date ?? Now;

    /// <summary>That of the report, where the last edition said something else.</summary>
    public DateOnly Modified(SiteAddress page) => _modified.GetOrAdd(page, FindModified);

    private DateOnly Now => report.Imprint.Date;

    private DateOnly FindModified(SiteAddress page)
    {
        if (PageHistory.StateOf(page, report) is { } state)
            return state.Since?.Date ?? Now;
        var says = SaidOn(page, report.State);
        DateOnly? since = null;
        foreach (var edition in report.Editions.All.Reverse())
        {
            if (says is null || report.Former.In(edition, page) is not { } then || SaidOn(then, edition) != says)
                break;
            since = edition.Name.Date;
        }

        return since ?? Now;
    }

    /// <summary>All that an edition keeps of what a page says; null for a page that it keeps nothing of.</summary>
    private static string? SaidOn(SiteAddress page, EditionState edition)
    {
        if (page.Path.Split('/') is not ["", var kind, { Length: > 0 } id, ""])
            return null;
        (string? Own, List<string> Numbers) said = kind switch
        {
            "numbers" when edition.Numbers.TryGetValue(id, out var n) => (n.ToString(), Behind([id], edition, isDirect: true)),
            "conclusions" when edition.Findings.TryGetValue(id, out var f) =>
                (f.ToString(), Behind(Ids().Matches(f.Condition).Select(m => m.Value), edition)),
            "claims" when edition.Claims.TryGetValue(id, out var c) => (c.ToString(), []),
            "figures" when edition.Figures.TryGetValue(id, out var f) => ($"{f.Says}", []),
            _ => (null, []),
        };
        return said.Own is null
            ? null
            : string.Join('\n', [said.Own, .. said.Numbers.Select(n => $"{edition.Numbers[n]}"), .. Rows(kind, id, said.Numbers, edition)]);
    }

    /// <summary>What tables say of the thing, and of the sources of the numbers that it is made of.</summary>
    private static IEnumerable<string> Rows(string kind, string id, List<string> numbers, EditionState edition)
    {
        var sources = numbers.SelectMany(n => edition.Numbers[n].Words.Sources.Split('\n'))
            .Select(s => s.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<TextBlock> At(SiteAddress page) => edition.Texts.GetValueOrDefault(page.Path, []);
        return Lists.Where(l => l.Kind == kind).SelectMany(l => At(l.List)).Where(b => b.Place == id)
            .Concat(At(Routes.Sources).Where(b => sources.Contains(b.Place)))
            .Select(b => b.Text);
    }

    /// <summary>These numbers and those that they are made of.</summary>
    /// <param name="isDirect">Whether to leave out what those are made of in turn.</param>
    private static List<string> Behind(IEnumerable<string> ids, EditionState edition, bool isDirect = false)
    {
        var found = new List<string>();
        var ahead = new Queue<(string Id, bool IsLast)>(ids.Select(id => (id, false)));
        while (ahead.TryDequeue(out var next))
        {
            if (!edition.Numbers.TryGetValue(next.Id, out var number) || found.Contains(next.Id))
                continue;
            found.Add(next.Id);
            if (next.IsLast)
                continue;
            foreach (var argument in number.Words.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                ahead.Enqueue((argument, isDirect));
        }

        return found;
    }

    /// <summary>What may be an id in a condition.</summary>
    [GeneratedRegex(@"[a-z][\w.-]*")]
    private static partial Regex Ids();
}
