using Standoff.Evidence.Diagnostics;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>Finds rows that nothing uses and that do not say why they are kept.</summary>
/// <param name="elsewhere">What tables and notes refer to.</param>
internal sealed class UsageCheck(Report report, IEnumerable<Reference> elsewhere)
{
    /// <summary>What the notes of a row begin with that is kept for a reason.</summary>
    private const string Kept = "Kept: ";

    /// <summary>
    /// Nothing where some text could not be read, since that may use anything. Reports SR2020.
    /// </summary>
    public IEnumerable<Diagnostic> Check() =>
        report.IsWhole ? [.. UnusedQuantities(), .. UnusedSeries(), .. UnusedSources()] : [];

    private IEnumerable<Diagnostic> UnusedQuantities() => report.Workbook.Quantities
        .Where(q => q is Input or Result && report.UsesOf(q).Count == 0)
        .Where(q => !q.Notes.StartsWith(Kept, StringComparison.Ordinal))
        .Select(q => DiagnosticCatalogue.Unused(q.Place, q.Id));

    private IEnumerable<Diagnostic> UnusedSeries() => report.Workbook.Points
        .GroupBy(p => p.Row.Series.Text, StringComparer.Ordinal)
        .Where(series => series.All(p => report.UsesOf(p).Count == 0))
        .Select(series => DiagnosticCatalogue.Unused(series.First().Place, series.Key));

    private IEnumerable<Diagnostic> UnusedSources()
    {
        var dataset = report.Workbook.Dataset;
        var inProse = report.Sections.SelectMany(s => s.References).Concat(elsewhere).OfType<SourceReference>().Select(r => r.Source);
        var cited = dataset.Facts.SelectMany(f => f.Evidence.Sources)
            .Concat(dataset.Series.SelectMany(p => p.Sources))
            .Concat(dataset.Claims.SelectMany(c => c.Sources))
            .Concat(dataset.Events.SelectMany(e => e.Sources))
            .Concat(inProse)
            .Select(s => s.Id.Text)
            .Concat(dataset.Sources.Values.Select(s => s.Repeats.Text))
            .ToHashSet(StringComparer.Ordinal);
        return dataset.Sources.Values
            .Where(s => !cited.Contains(s.Id.Text))
            .Select(s => DiagnosticCatalogue.Unused(s.Id.Place, s.Id.Text));
    }
}
