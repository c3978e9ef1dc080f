using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>Finds what would go stale in statements of facts and results: numerals, and words such as "currently".</summary>
internal static class FactTextCheck
{
    /// <summary>Reports SR4004, SR4037.</summary>
    public static IEnumerable<Diagnostic> Check(Workbook workbook, NameList names)
    {
        foreach (var cell in workbook.Quantities.Where(q => q is not SeriesValue).Select(q => q.Statement))
        {
            foreach (var numeral in Numerals.In(cell.Text, workbook.Vocabulary, names))
                yield return DiagnosticCatalogue.UnboundNumber(cell.At(numeral.Offset, numeral.Length), numeral.Text, "; say it without the number");
        }

        foreach (var found in workbook.Dataset.Facts.SelectMany(AgeCheck.Check))
            yield return found;
    }
}
