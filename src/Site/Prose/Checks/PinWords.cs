using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Beside a pinned number the word that tells its side must be one of that side, where its row
/// says which words tell it (<c>data/signs.csv</c>).
/// </summary>
internal static class PinWords
{
    /// <summary>Reports SR4108, SR4113.</summary>
    public static void Check(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
    {
        var clauses = Clauses.Find(block.Run.Text);
        foreach (var (index, number) in new NumbersIn(block).All.Where(n => n.Number.Pin is { } pin && IsOn(pin, n.Number.Estimate.Value)))
        {
            if (workbook.Texts.Signs.FirstOrDefault(s => s.Id.Text == number.Quantity.Id) is not { } signs)
            {
                // Of a row that could not be read it is known that it is missing.
                if (!workbook.Texts.Unsound.Contains(new RowKey("signs", number.Quantity.Id)))
                    diagnostics.Add(DiagnosticCatalogue.SignWithoutWords(number.Place, number.Quantity.Id));
                continue;
            }

            var isAbove = number.Pin == PinnedSign.Above;
            var told = from side in new[] { (Words: signs.Above, IsAbove: true), (Words: signs.Below, IsAbove: false) }
                       from word in side.Words
                       from Match found in Regex.Matches(block.Run.Text, $@"\b{Regex.Escape(word.Text)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
                       where clauses.IndexOf(found.Index) == clauses.IndexOf(index)
                       orderby Distance(found, index)
                       select (found, side.IsAbove);
            if (told.FirstOrDefault() is { found: { } wrong } nearest && nearest.IsAbove != isAbove)
            {
                diagnostics.Add(DiagnosticCatalogue.OppositeWord(
                    block.At(wrong.Index, wrong.Length), wrong.Value, number.Text, number.Quantity.Id, isAbove ? "above" : "below",
                    string.Join(", ", (isAbove ? signs.Above : signs.Below).Select(w => w.Text))));
            }
        }
    }

    /// <summary>Of a number on the other side of zero that has been reported.</summary>
    private static bool IsOn(PinnedSign pin, double value) =>
        pin == PinnedSign.Above ? value > 0 : value < 0;

    /// <summary>What follows a number is read with it before what precedes it.</summary>
    private static int Distance(Match word, int number) =>
        word.Index > number ? word.Index - number : 2 * (number - word.Index - word.Length) + 1;
}
