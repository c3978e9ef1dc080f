using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Which words that compare the pinned numbers of a block hold: each the one that stands nearest
/// to it in its clause.
/// </summary>
internal sealed class PinnedWords
{
    private readonly HashSet<int> _held = [];

    /// <param name="words">That nothing else holds, in the order of writing.</param>
    /// <param name="pinned">Where the links of pinned numbers begin.</param>
    public PinnedWords(CheckedBlock block, IReadOnlyList<Match> words, IEnumerable<(LinkInline Link, int Start)> pinned)
    {
        var clauses = Clauses.Find(block.Run.Text);
        foreach (var (_, start) in pinned)
        {
            var nearest = words
                .Where(w => clauses.IndexOf(w.Index) == clauses.IndexOf(start) && block.SentenceAt(w.Index) == block.SentenceAt(start))
                .MinBy(w => w.Index > start ? w.Index - start : start - (w.Index + w.Length));
            if (nearest is not null)
                _held.Add(nearest.Index);
        }
    }

    public bool Hold(Match word) => _held.Contains(word.Index);
}
