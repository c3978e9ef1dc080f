using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>Checks that every id stands once on its page.</summary>
internal static class PlaceCheck
{
    /// <summary>Reports SR4016, SR4068.</summary>
    public static IEnumerable<Diagnostic> Check(Report report)
    {
        var dataset = report.Workbook.Dataset;
        return
        [
            .. report.Sections.SelectMany(CheckPage),
            .. CheckRows(dataset.Sources.Values.Select(s => s.Id), SourceGroup.All.Select(g => g.Id)),
            .. CheckRows(dataset.Glossary.Select(t => t.Id), []),
            .. CheckRows(
                dataset.Corrections.Select(c => c.Id).Concat(dataset.SourceErrors.Select(e => e.Id)), ["ours", PageIds.Sources, "report"]),
            .. CheckRows(dataset.Events.Select(e => e.Id), dataset.Events.Select(e => $"y{e.Date.Start.Year}")),
            .. CheckRows(dataset.Claims.Select(c => c.Id), dataset.Claims.Select(c => c.Section)),
            .. CheckRows(dataset.Disagreements.Select(d => d.Quantity), IndexPlaces.DataHeadings),
        ];
    }

    /// <summary>
    /// What a page shows twice, and cards of findings whose ids its own headings have.
    /// </summary>
    private static IEnumerable<Diagnostic> CheckPage(BoundSection page)
    {
        // What an author may not give has been reported.
        var given = page.Section.Anchors.Where(a => !PageIds.IsOfPages(a.Key));
        var places = new Dictionary<string, Place>(given, StringComparer.Ordinal);
        foreach (var (id, place) in page.References.Select(r => (IdOf(r), r.Place)))
        {
            if (id is not null && !places.TryAdd(id, place))
                yield return DiagnosticCatalogue.AnchorTaken(place, id, places[id]);
        }
    }

    /// <summary>
    /// The id on the page of what a reference shows; null where it only leads somewhere.
    /// </summary>
    private static string? IdOf(Reference reference) => reference switch
    {
        FigureReference figure => Routes.FigureOn(Routes.Overview, figure.Figure.Id).Fragment,
        CardReference card => card.Verdict.Conclusion.Id,
        TableReference table => GeneratedTableNames.IdOf(table.Table),
        _ => null,
    };

    /// <param name="others">Other ids of the page on which the rows stand.</param>
    private static IEnumerable<Diagnostic> CheckRows(IEnumerable<Cell> rows, IEnumerable<string> others)
    {
        var taken = others.Append(PageIds.Main).ToHashSet(StringComparer.Ordinal);
        return rows
            .Where(id => taken.Contains(id.Text))
            .Select(id => DiagnosticCatalogue.IdOfPages(id.Place, id.Text));
    }
}
