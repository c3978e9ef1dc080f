using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>What one chapter gives another: the numbers of its own that the other rests on.</summary>
/// <param name="Given">At least one, those first that the other names most often.</param>
public sealed record ChapterLink(BoundSection From, BoundSection To, IReadOnlyList<Quantity> Given)
{
    /// <summary>The chapters that have numbers, in the order of the navigation.</summary>
    public static IReadOnlyList<BoundSection> Chapters(Report report)
    {
        var own = report.Workbook.Quantities.Select(q => Routes.Section(q.Section)).ToHashSet();
        return [.. report.Sections.Where(s => s.Address != Routes.Overview && own.Contains(s.Address))];
    }

    /// <summary>
    /// Of all chapters, by formulas of results and conditions of findings; the widest link first.
    /// </summary>
    public static IReadOnlyList<ChapterLink> Find(Report report)
    {
        var chapters = Chapters(report).ToDictionary(s => s.Address);
        return
        [
            .. from use in Named(report)
               let origin = Routes.Section(use.Given.Section)
               where origin != use.To && chapters.ContainsKey(origin) && chapters.ContainsKey(use.To)
               group use.Given by (From: origin, use.To) into link
               let given = link.GroupBy(q => q.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
               orderby given.Count() descending, link.Key.From.Path, link.Key.To.Path
               select new ChapterLink(chapters[link.Key.From], chapters[link.Key.To], [.. given.Select(g => g.First())]),
        ];
    }

    /// <summary>Every mention of a number in a formula or a condition, with its chapter.</summary>
    private static IEnumerable<(Quantity Given, SiteAddress To)> Named(Report report) =>
        report.Workbook.Results.SelectMany(r => r.Arguments, (r, a) => (a, Routes.Section(r.Section)))
            .Concat(
                from verdict in report.Verdicts.Concat(report.Questions)
                from id in verdict.Conclusion.Condition?.Ids ?? []
                let quantity = report.Workbook.TryFind(id, out var found) ? found : null
                where quantity is not null
                select (quantity, verdict.Section.Address));
}
