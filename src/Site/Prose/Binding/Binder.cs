using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Binds each link of some Markdown to what it means, and finds the numbers that are bound to
/// nothing.
/// </summary>
internal sealed class Binder
{
    private readonly BindingContext _context;
    private readonly bool _judgesWords;
    private readonly DiagnosticBag _diagnostics = [];
    private readonly LinkBinder _links;

    private Binder(BindingContext context, bool judgesWords)
    {
        _context = context;
        _judgesWords = judgesWords;
        _links = new LinkBinder(context, _diagnostics);
    }

    /// <summary>
    /// Reports SR4001 to SR4006, SR4011 to SR4014, SR4017, SR4020, SR4023, SR4028 to SR4032, SR4034
    /// to SR4037, SR4051 to SR4063, SR4071 to SR4077, SR4081 to SR4084, SR4086, SR4087, SR4100 to
    /// SR4114.
    /// </summary>
    /// <param name="texts">In the order of reading.</param>
    /// <param name="judgesWords">Whether words that compare are looked at; those of a definition and
    /// those that have a condition of their own are not.</param>
    public static Outcome<Meanings> Bind(IReadOnlyCollection<MarkdownText> texts, BindingContext context, bool judgesWords)
    {
        var binder = new Binder(context, judgesWords);
        var meanings = new Meanings([.. texts.SelectMany(binder.BindLinks)]);
        foreach (var text in texts)
        {
            if (text.Problem is { } problem)
                binder._diagnostics.Add(problem);
            StructureCheck.Check(text, binder._diagnostics);
            foreach (var block in WrittenBlocks(text))
                binder.Check(new CheckedBlock(text, block, TextRun.Of(block, IsExempt), meanings));
        }

        return new(meanings, binder._diagnostics.ToDiagnostics());
    }

    private static IEnumerable<LeafBlock> WrittenBlocks(MarkdownText text) =>
        text.Document.Descendants<LeafBlock>().Where(b => b.Inline is not null);

    private IEnumerable<(LinkInline, Reference?)> BindLinks(MarkdownText text) =>
        from block in WrittenBlocks(text)
        from link in block.Inline!.Descendants<LinkInline>()
        select (link, _links.Bind(text, link));

    private void Check(CheckedBlock block)
    {
        new NumeralCheck(_context.Workbook, _context.Numerals, _diagnostics).Check(block);
        UnparsedMarkupCheck.Check(block, _diagnostics);
        HiddenCharacterCheck.Check(block, _diagnostics);
        SurroundingsCheck.Check(block, _context.Workbook, _diagnostics);
        PartsCheck.Check(block, _diagnostics);
        PinWords.Check(block, _context.Workbook, _diagnostics);
        DateOfNumberCheck.Check(block, _diagnostics);
        StatisticCheck.Check(block, _context.Workbook, _diagnostics);
        SourceWordsCheck.Check(block, _context.Workbook, _diagnostics);
        LiteralQuotaCheck.Check(block, _diagnostics);
        CalibratedWordCheck.Check(block, _diagnostics);
        AgeCheck.Check(block, _context.Workbook, _diagnostics);
        if (_judgesWords)
            ComparisonCheck.Check(block, _diagnostics);
        CheckDigits(block);
    }

    /// <summary>
    /// Numbers in a sentence may have the digits that tell them apart; else no more than their
    /// range bears.
    /// </summary>
    private void CheckDigits(CheckedBlock block)
    {
        if (block.Block.Parent is TableCell)
            return;
        var sentences = block.Links
            .Select(link => (Link: link, Number: block.Meanings.Of(link) as NumberReference))
            .Where(x => x.Number is not null)
            .GroupBy(x => block.SentenceOf(x.Link));
        foreach (var sentence in sentences)
            NumberBinder.CheckDigits(_context, [.. sentence.Select(x => x.Number!)], _diagnostics);
    }

    /// <summary>
    /// A link that stands for a number or a figure is no prose; the words of other links are.
    /// </summary>
    private static bool IsExempt(Inline inline) =>
        inline is FootnoteLink || (inline is LinkInline link && (link.IsImage || StandsForNumber(link)));

    /// <summary>Whether a link stands for a number, well bound or not.</summary>
    private static bool StandsForNumber(LinkInline link) =>
        LinkSchemes.Numbers.Any(scheme => link.Url?.StartsWith(scheme + ":", StringComparison.Ordinal) == true);
}
