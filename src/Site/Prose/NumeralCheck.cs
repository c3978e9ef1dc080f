using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence;
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
        foreach (var numeral in Numerals.FindUnbound(run.Text, context.Names))
        {
            diagnostics.Add(Catalogue.UnboundNumber.At(
                text.At(run.OffsetOf(numeral.Start), numeral.Length), numeral.Text, Offer(numeral.Text)));
        }
    }

    private string Offer(string text)
    {
        var ids = Numerals.Fitting(text, context.Workbook.Quantities, context.Workbook.Units);
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
