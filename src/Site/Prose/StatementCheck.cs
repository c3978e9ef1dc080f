using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose;

/// <summary>Finds numerals in statements of facts and results: they would go stale there.</summary>
internal static class StatementCheck
{
    /// <summary>Reports SR4004.</summary>
    public static void Check(Workbook workbook, NameList names, DiagnosticBag diagnostics)
    {
        foreach (var cell in workbook.Quantities.Where(q => q is not Point).Select(q => q.Statement))
        {
            foreach (var numeral in Numerals.In(cell.Text, workbook.Vocabulary, names))
                diagnostics.Add(Catalogue.UnboundNumber.At(cell.At(numeral.Offset, numeral.Length), numeral.Text, "; say it without the number"));
        }
    }
}
