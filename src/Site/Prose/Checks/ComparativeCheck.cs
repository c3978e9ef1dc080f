using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A word that compares claims something about numbers, so its sentence is bound: to a number, to
/// odds, to a finding, a claim or a source. Statements, tables and quotations are.
/// </summary>
internal static partial class ComparativeCheck
{
    /// <summary>Reports SR4035.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        if (block.Around.Any(p => p is CustomContainer or TableCell or QuoteBlock))
            return;
        var words = Words().Matches(block.Run.Text);
        if (words.Count == 0)
            return;
        var bound = block.Block.Inline!.Descendants<Inline>().Where(i => Binds(i, block.Meanings)).Select(block.SentenceOf).ToHashSet();
        foreach (var word in words.Where(w => !bound.Contains(block.SentenceAt(w.Index))))
            diagnostics.Add(DiagnosticCatalogue.UnboundComparison(block.At(word.Index, word.Length), word.Value));
    }

    private static bool Binds(Inline inline, Meanings meanings) => inline is FootnoteLink || (inline is LinkInline link
        && meanings.Of(link) is NumberReference or VerdictReference or ClaimReference or SourceReference or FigureReference or PageReference);

    [GeneratedRegex(
        @"\b((cheap|dear|costli|high|low|larg|small|bigg|great|fast|slow|few)(er|est)|(more|less) (than|expensive|costly)|(?<!\bat )(most|least)|best|worst"
        + @"|(doubl|tripl|quadrupl|halv)(es|ed|ing)|majority|minority|outpaced?|outnumber(s|ed)?|exceed(s|ed)?|rose|risen|fell|fallen|grew|grown|shrank|shrunk)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
