using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>A quotation shows that a source prints a fact's number, so it holds the number.</summary>
internal static class QuotationCheck
{
    /// <summary>Reports SR2054.</summary>
    public static IEnumerable<Diagnostic> Check(Workbook workbook, NameList names) =>
        from quotation in workbook.Dataset.Quotations
        join input in workbook.Inputs on quotation.Fact.Text equals input.Id
        where !Holds(quotation, input, workbook, names)
        select DiagnosticCatalogue.QuotationWithoutNumber(
            quotation.Text.Place, input.Id, NumberWriter.Write(input.Value, input.Unit, workbook.Vocabulary));

    /// <summary>The value, or an end of the range where the source prints a range.</summary>
    private static bool Holds(FactQuotation quotation, Input input, Workbook workbook, NameList names)
    {
        var range = input.Fact.Range;
        return Numerals.In(quotation.Text.Text, workbook.Vocabulary, names)
            .Any(n => new[] { input.Value, range.Low, range.High }.Any(value =>
                Numerals.Says(n.Text, value, input.Unit, workbook.Vocabulary)));
    }
}
