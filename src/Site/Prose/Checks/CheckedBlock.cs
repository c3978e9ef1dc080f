using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A paragraph, heading or cell whose links have been bound, as the checks of its words look at it.
/// </summary>
/// <param name="Text">The Markdown it stands in.</param>
/// <param name="Run">Its words; what is no prose is a placeholder.</param>
internal sealed record CheckedBlock(MarkdownText Text, LeafBlock Block, TextRun Run, Meanings Meanings)
{
    private readonly Sentences _sentences = Sentences.Find(Run.Text);

    /// <summary>In the order of writing.</summary>
    public IEnumerable<LinkInline> Links => Block.Inline!.Descendants<LinkInline>();

    /// <summary>The blocks around it, the nearest first.</summary>
    public IEnumerable<Block> Around
    {
        get
        {
            for (var parent = Block.Parent; parent is not null; parent = parent.Parent)
                yield return parent;
        }
    }

    /// <param name="index">In the words, from zero.</param>
    public Place At(int index, int length) => Text.At(Run.OffsetOf(index), length);

    /// <summary>The number of the sentence, from zero, in which an inline stands.</summary>
    public int SentenceOf(Inline inline) => SentenceAt(Run.StartOf(inline));

    /// <summary>The number of the sentence, from zero, in which a character stands.</summary>
    public int SentenceAt(int index) => _sentences.IndexOf(index);
}
