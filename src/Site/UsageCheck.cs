using Standoff.Evidence.Diagnostics;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site;

/// <summary>Finds rows that nothing uses and that do not say why they are kept.</summary>
internal static class UsageCheck
{
    /// <summary>What the notes of a row begin with that is kept for a reason.</summary>
    private const string Kept = "Kept: ";

    /// <summary>Reports SR2020.</summary>
    /// <param name="elsewhere">What tables and notes refer to.</param>
    public static void Check(Report report, IEnumerable<Reference> elsewhere, DiagnosticBag diagnostics)
    {
        var dataset = report.Workbook.Dataset;
        foreach (var quantity in report.Workbook.Quantities.Where(q => q is Input or Result))
        {
            if (report.UsesOf(quantity).Count == 0 && !quantity.Notes.StartsWith(Kept, StringComparison.Ordinal))
                diagnostics.Add(DiagnosticCatalogue.Unused(quantity.Place, quantity.Id));
        }

        foreach (var series in report.Workbook.Points.GroupBy(p => p.Row.Series.Text, StringComparer.Ordinal))
        {
            if (series.All(p => report.UsesOf(p).Count == 0))
                diagnostics.Add(DiagnosticCatalogue.Unused(series.First().Place, series.Key));
        }

        var references = report.Sections.SelectMany(s => s.References).Concat(elsewhere).OfType<SourceReference>().Select(r => r.Source);
        var cited = dataset.Facts.SelectMany(f => f.Evidence.Sources)
            .Concat(dataset.Series.SelectMany(p => p.Sources))
            .Concat(dataset.Claims.SelectMany(c => c.Sources))
            .Concat(dataset.Events.SelectMany(e => e.Sources))
            .Concat(references)
            .Select(s => s.Id.Text)
            .Concat(dataset.Sources.Values.Select(s => s.Repeats.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in dataset.Sources.Values.Where(s => !cited.Contains(s.Id.Text)))
            diagnostics.Add(DiagnosticCatalogue.Unused(source.Id.Place, source.Id.Text));
    }
}
