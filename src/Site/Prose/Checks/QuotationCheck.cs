using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A quotation shows that a source prints a fact's number, so it holds the number.
/// </summary>
internal static partial class QuotationCheck
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
        // Headlines write magnitudes with capitals.
        var text = Magnitude().Replace(quotation.Text.Text, m => m.Value.ToLowerInvariant());
        return Numerals.In(text, workbook.Vocabulary, names)
            .SelectMany(n => Beginnings(n.Text))
            .Any(n => new[] { input.Value, range.Low, range.High }.Any(value =>
                Numerals.Says(n, value, input.Unit, workbook.Vocabulary)));
    }

    /// <summary>
    /// A numeral, and the same without its last words: what follows a sum in a headline may look
    /// like a unit, as in "$60bn chip deal".
    /// </summary>
    private static IEnumerable<string> Beginnings(string numeral)
    {
        var words = numeral.Split(' ');
        return Enumerable.Range(1, words.Length).Reverse()
            .Select(n => string.Join(' ', words.Take(n)));
    }

    [GeneratedRegex(@"\b(Thousand|Million|Billion|Trillion)s?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Magnitude();
}
