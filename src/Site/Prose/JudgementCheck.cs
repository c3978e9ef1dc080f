using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Prose;

/// <summary>A judgement has no arithmetic to check, so it must show what it rests on and what would change it.</summary>
internal static class JudgementCheck
{
    private const int LeastOriginals = 2;
    private const string Turn = "Would change if";

    /// <summary>Reports SR4027.</summary>
    public static void Check(IEnumerable<Section> sections, IReadOnlyDictionary<string, Source> sources, DiagnosticBag diagnostics)
    {
        foreach (var judgement in sections.SelectMany(s => s.Statements.OfType<Judgement>()))
        {
            var links = judgement.Block.Descendants<LinkInline>().ToList();
            var originals = Provenance.FindOriginals(links.Select(Bound.To).OfType<SourceReference>().Select(r => r.Source), sources).Count;
            // A source that is wrong or unknown has been reported, and might have been an original.
            var isSound = links.All(l => Bound.To(l) is not null || l.Url?.StartsWith("source:", StringComparison.Ordinal) != true);
            if (originals < LeastOriginals && isSound)
                diagnostics.Add(DiagnosticCatalogue.JudgementForm(judgement.Place, $"cites at least two originals; this one cites {originals}"));
            var text = string.Join(' ', judgement.Block.Descendants<ParagraphBlock>().Select(p => TextRun.Plain(p.Inline!)));
            if (!text.Contains(Turn, StringComparison.Ordinal))
                diagnostics.Add(DiagnosticCatalogue.JudgementForm(judgement.Place, $"says what would overturn it; write '{Turn} …'"));
        }
    }
}
