using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose;

/// <summary>A word that compares claims something about numbers, so its sentence is bound: to a number, to odds, to a finding, a claim or a source. Statements, tables and quotations are.</summary>
internal static partial class ComparativeCheck
{
    /// <summary>Reports SR4035.</summary>
    public static void Check(MarkdownText text, LeafBlock block, TextRun run, DiagnosticBag diagnostics)
    {
        if (Parents(block).Any(p => p is CustomContainer or TableCell or QuoteBlock))
            return;
        var words = Words().Matches(run.Text);
        if (words.Count == 0)
            return;
        var bound = block.Inline!.Descendants<Inline>().Where(Binds).Select(i => Sentences.IndexOf(run.Text, run.StartOf(i))).ToHashSet();
        foreach (var word in words.Where(w => !bound.Contains(Sentences.IndexOf(run.Text, w.Index))))
            diagnostics.Add(DiagnosticCatalogue.UnboundComparison(text.At(run.OffsetOf(word.Index), word.Length), word.Value));
    }

    private static bool Binds(Inline inline) => inline is FootnoteLink
        || (inline is LinkInline link && Bound.To(link) is NumberReference or FindingReference or ClaimReference or SourceReference or FigureReference or PageReference);

    private static IEnumerable<Block> Parents(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    [GeneratedRegex(
        @"\b((cheap|dear|costli|high|low|larg|small|bigg|great|fast|slow|few)(er|est)|(more|less) (than|expensive|costly)|(?<!\bat )(most|least)|best|worst"
        + @"|(doubl|tripl|quadrupl|halv)(es|ed|ing)|majority|minority|outpaced?|outnumber(s|ed)?|exceed(s|ed)?|rose|risen|fell|fallen|grew|grown|shrank|shrunk)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
