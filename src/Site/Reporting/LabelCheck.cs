using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>
/// Finds inputs that stand where there is little room, on cards and beside bars, under a long
/// statement and without a short label.
/// </summary>
internal static class LabelCheck
{
    private const string Tornado = "tornado";

    /// <summary>Reports SR2064, once for each input; nothing of one whose label could not be read.</summary>
    public static IEnumerable<Diagnostic> Check(Report report) =>
        report.Verdicts.Concat(report.Questions).SelectMany(NamedOn)
            .Concat(report.Figures.Values.Where(f => f.Kind == Tornado).SelectMany(f => NamedIn(f, report)))
            .Where(n => !n.Input.HasShortName && n.Input.Title.Length > RowLabel.MaxLength)
            .Where(n => !report.Workbook.Dataset.Unsound.Contains(new RowKey("labels", n.Input.Id)))
            .DistinctBy(n => n.Input.Id, StringComparer.Ordinal)
            .Select(n => DiagnosticCatalogue.UnlabelledInput(n.Input.Place, n.Input.Id, n.Where, n.Input.Title.Length));

    private static IEnumerable<(Input Input, string Where)> NamedOn(Verdict verdict) =>
        verdict.Flips.Take(TurnWords.MaxShown).Select(f => (f.Input, $"on the card of '{verdict.Conclusion.Id}'"));

    private static IEnumerable<(Input Input, string Where)> NamedIn(Figure figure, Report report) =>
        report.QuantitiesOf(figure).OfType<Input>().Select(i => (i, $"in the figure '{figure.Id}'"));
}
