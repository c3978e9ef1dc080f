using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>Finds rows that nothing uses and that do not say why they are kept.</summary>
/// <param name="elsewhere">What tables and notes refer to.</param>
/// <param name="unread">Texts in which something is wrong, so that what they use is not known; an id that stands in one counts as used.</param>
internal sealed partial class UsageCheck(Report report, IEnumerable<Reference> elsewhere, IEnumerable<string> unread)
{
    /// <summary>What the notes of a row begin with that is kept for a reason.</summary>
    private const string Kept = "Kept: ";

    private readonly HashSet<string> _mentioned =
        [.. unread.SelectMany(text => Word().Matches(text)).Select(match => match.Value)];

    /// <summary>Reports SR2020.</summary>
    public IEnumerable<Diagnostic> Check() => [.. UnusedQuantities(), .. UnusedSeries(), .. UnusedSources()];

    /// <summary>The texts that may use anything: files with an error in them, of tables only the lines, and formulas that could not be computed.</summary>
    public static IEnumerable<string> UnreadTexts(Report report, InputFiles inputs, Diagnostics found)
    {
        foreach (var file in found.Where(d => d.Severity == Severity.Error).GroupBy(d => d.Place.Path, StringComparer.Ordinal))
        {
            if (inputs.Read(file.Key).Value is not { } source)
                continue;
            var isTable = file.Key.EndsWith(".csv", StringComparison.Ordinal) && file.All(d => d.Place.Line > 1);
            foreach (var text in isTable ? file.Select(d => source.LineAt(d.Place.Line)) : [source.Text])
                yield return text;
        }

        var workbook = report.Workbook;
        foreach (var row in workbook.Dataset.Results.Where(r => workbook.IsBroken(r.Id.Text)))
            yield return row.Formula.Text;
    }

    private IEnumerable<Diagnostic> UnusedQuantities() => report.Workbook.Quantities
        .Where(q => q is Input or Result && report.UsesOf(q).Count == 0)
        .Where(q => !q.Notes.StartsWith(Kept, StringComparison.Ordinal) && !_mentioned.Contains(q.Id))
        .Select(q => DiagnosticCatalogue.Unused(q.Place, q.Id));

    private IEnumerable<Diagnostic> UnusedSeries() => report.Workbook.Points
        .GroupBy(p => p.Row.Series.Text, StringComparer.Ordinal)
        .Where(series => series.All(p => report.UsesOf(p).Count == 0) && !_mentioned.Contains(series.Key))
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
            .Concat(_mentioned)
            .ToHashSet(StringComparer.Ordinal);
        return dataset.Sources.Values.Where(s => !cited.Contains(s.Id.Text)).Select(s => DiagnosticCatalogue.Unused(s.Id.Place, s.Id.Text));
    }

    [GeneratedRegex("[a-z0-9]+([_-][a-z0-9]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
