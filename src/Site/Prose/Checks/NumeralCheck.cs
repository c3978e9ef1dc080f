using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Finds numerals that are bound to nothing. What stands in a quotation whose source is given is
/// the source's.
/// </summary>
internal sealed class NumeralCheck(Workbook workbook, NumeralFinder numerals, DiagnosticBag diagnostics)
{
    /// <summary>Reports SR4004.</summary>
    public void Check(CheckedBlock block)
    {
        if (block.IsQuotation)
            return;
        var condition = block.Around
            .OfType<CustomContainer>()
            .Select(c => ConditionOf(c, block.Text))
            .FirstOrDefault();
        var bare = numerals.FindIn(block.Run.Text)
            .Where(n => !IsDenominator(n, block) && !IsCompared(n, block) && !ConditionNumbers.Hold(condition, n));
        foreach (var numeral in bare)
            diagnostics.Add(DiagnosticCatalogue.UnboundNumber(block.At(numeral.Offset, numeral.Length), numeral.Text, Offer(numeral.Text, block.Text)));
        foreach (var code in block.Block.Inline!.Descendants<CodeInline>().Where(c => IsNumber(c.Content)))
            diagnostics.Add(DiagnosticCatalogue.UnboundNumber(block.Text.At(code.Span), code.Content, Offer(code.Content, block.Text)));
    }

    /// <summary>Code is what one types; a number alone is set as code to hide it.</summary>
    private bool IsNumber(string code) => NumberText.Read(code, workbook.Vocabulary).Count > 0;

    private static string? ConditionOf(CustomContainer container, MarkdownText text)
    {
        var end = text.Text.IndexOf('\n', container.Span.Start);
        return ContainerHeader.Read(text.Text[container.Span.Start..(end < 0 ? text.Text.Length : end)].TrimEnd('\r'))?.When;
    }

    /// <summary>
    /// Whether a word such as <c>million</c> tells what the bound number right before it is per:
    /// <c>[$0.43](n:…) per million output tokens</c>.
    /// </summary>
    private static bool IsDenominator(Numeral numeral, CheckedBlock block)
    {
        const string per = " per ";
        var end = numeral.Offset - per.Length;
        if (end < 1 || string.CompareOrdinal(block.Run.Text, end, per, 0, per.Length) != 0)
            return false;
        if (block.Run.LinkAt(end - 1) is not { } before)
            return false;
        return block.Meanings.Of(before) is not NumberReference number
            ? block.IsNumber(before)
            : number.Quantity.Unit.Terms.Any(t => t.Power < 0 && t.Name.Singular.StartsWith(numeral.Text.Split(' ')[0] + " ", StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether a word such as <c>twice</c> stands among those of an <c>if:</c> link, whose condition
    /// says how much.
    /// </summary>
    private static bool IsCompared(Numeral numeral, CheckedBlock block) =>
        !numeral.Text.Any(char.IsAsciiDigit) && block.HasCondition(numeral.Offset);

    /// <summary>Of the rows of the chapter; of all where it has none of its own.</summary>
    private string Offer(string text, MarkdownText at)
    {
        var chapter = Path.GetFileNameWithoutExtension(at.At(0).Path);
        var own = workbook.Quantities.Where(q => q.Section == chapter).ToList();
        var ids = Numerals.Fitting(text, own.Count > 0
            ? own
            : workbook.Quantities, workbook.Vocabulary);
        return ids.Count == 0 ? "" : $"; did you mean {string.Join(" or ", ids.Select(id => $"[{text}](n:{id})"))}?";
    }
}
