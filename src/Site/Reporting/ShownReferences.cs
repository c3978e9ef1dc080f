using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>What the links of a report mean.</summary>
internal static class ShownReferences
{
    /// <summary>Of all texts that pages show: chapters, notes of figures, cells of tables.</summary>
    public static IEnumerable<Reference> Of(Report report) =>
    [
        .. report.Sections.SelectMany(s => s.References),
        .. report.FigureNotes.Values.SelectMany(n => n.Meanings.References),
        .. report.Cells.References,
    ];
}
