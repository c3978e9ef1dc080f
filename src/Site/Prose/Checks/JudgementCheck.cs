using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A judgement has no arithmetic to check, so it must show what it rests on and what would change
/// it.
/// </summary>
internal static class JudgementCheck
{
    private const int MinOriginals = 2;
    private const string Turn = "Would change if";

    /// <summary>Reports SR4027.</summary>
    public static IEnumerable<Diagnostic> Check(Section section, Meanings meanings, IReadOnlyDictionary<string, Source> sources)
    {
        foreach (var judgement in section.Findings.OfType<Judgement>())
        {
            var links = judgement.Block.Descendants<LinkInline>().ToList();
            var cited = links.Select(meanings.Of).OfType<SourceReference>().Select(r => r.Source);
            var originals = Provenance.FindOriginals(cited, sources).Count;
            // A source that is wrong or unknown has been reported, and might have been an original.
            var isSound = links.All(l => meanings.Of(l) is not null || l.Url?.StartsWith("source:", StringComparison.Ordinal) != true);
            if (originals < MinOriginals && isSound)
                yield return DiagnosticCatalogue.JudgementForm(judgement.Place, $"cites at least two originals; this one cites {originals}");
            var text = string.Join(' ', judgement.Block.Descendants<ParagraphBlock>().Select(p => TextRun.Plain(p.Inline!)));
            if (!text.Contains(Turn, StringComparison.Ordinal))
                yield return DiagnosticCatalogue.JudgementForm(judgement.Place, $"says what would overturn it; write '{Turn} …'");
        }
    }
}
