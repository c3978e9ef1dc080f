using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Model;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose;

/// <summary>Finds numerals in cells that readers see as prose: they would go stale there.</summary>
internal sealed class StatementCheck(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>Reports SR4004.</summary>
    public void Check()
    {
        foreach (var quantity in context.Workbook.Quantities.Where(q => q is not Point))
            Check(quantity.Statement);
    }

    private void Check(Cell cell)
    {
        foreach (var numeral in Numerals.In(cell.Text, context.Workbook.Vocabulary, context.Names))
            diagnostics.Add(Catalogue.UnboundNumber.At(cell.At(numeral.Offset, numeral.Length), numeral.Text, "; say it without the number"));
    }
}
