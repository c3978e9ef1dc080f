using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose;

/// <summary>Finds numerals that are bound to nothing. What stands in a quotation whose source is given is the source's.</summary>
internal sealed class NumeralCheck(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>Reports SR4004.</summary>
    public void Check(MarkdownText text, LeafBlock block, TextRun run)
    {
        var quotation = Quotation(block);
        if (quotation?.Descendants<LinkInline>().Any(l => Bound.To(l) is SourceReference || l.Url?.StartsWith("source:", StringComparison.Ordinal) == true) == true)
            return;
        foreach (var numeral in Numerals.In(run.Text, context.Workbook.Vocabulary, context.Names).Where(n => !IsDenominator(n, block, run)))
        {
            diagnostics.Add(DiagnosticCatalogue.UnboundNumber(
                text.At(run.OffsetOf(numeral.Offset), numeral.Length), numeral.Text, Offer(numeral.Text)));
        }
    }

    /// <summary>Whether a word such as <c>million</c> tells what the bound number right before it is per: <c>[$0.43](n:…) per million output tokens</c>.</summary>
    private static bool IsDenominator(Numeral numeral, LeafBlock block, TextRun run)
    {
        const string per = " per ";
        var end = numeral.Offset - per.Length;
        if (end < 1 || string.CompareOrdinal(run.Text, end, per, 0, per.Length) != 0)
            return false;
        var before = block.Inline!.Descendants<LinkInline>().FirstOrDefault(l => run.StartOf(l) == end - 1);
        return before is not null
            && Bound.To(before) is NumberReference number
            && number.Quantity.Unit.Terms.Any(t => t.Power < 0 && t.Name.Singular.StartsWith(numeral.Text.Split(' ')[0] + " ", StringComparison.Ordinal));
    }

    private string Offer(string text)
    {
        var ids = Numerals.Fitting(text, context.Workbook.Quantities, context.Workbook.Vocabulary);
        return ids.Count == 0 ? "" : $"; did you mean {string.Join(" or ", ids.Select(id => $"[{text}](n:{id})"))}?";
    }

    private static QuoteBlock? Quotation(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is QuoteBlock quotation)
                return quotation;
        }

        return null;
    }
}
