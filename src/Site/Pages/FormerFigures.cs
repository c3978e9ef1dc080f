using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Figures by the ids of earlier editions: what others have pasted, a frame or a picture, goes on to
/// show the figure that has another id now.
/// </summary>
internal static class FormerFigures
{
    private const string OnPage = "figure-";

    /// <summary>Each figure by its id, and by those that it had.</summary>
    public static IEnumerable<(string Id, Figure Figure)> WithThoseOfToday(Report report) =>
    [
        .. report.Figures.Select(f => (f.Key, f.Value)),
        .. from row in report.Former.Successors
           let id = Routes.FigureAt(row.Key.Path)
           where id is not null && !report.Figures.ContainsKey(id)
           let figure = report.Figures.GetValueOrDefault(IdAt(row.Value))
           where figure is not null
           select (id, figure),
    ];

    /// <summary>Of the figure at an address: its page, or where prose shows it.</summary>
    private static string IdAt(SiteAddress at) => Routes.FigureAt(at.Path)
        ?? (at.Fragment.StartsWith(OnPage, StringComparison.Ordinal) ? at.Fragment[OnPage.Length..] : "");
}
