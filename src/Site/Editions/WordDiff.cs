using DiffPlex;
using DiffPlex.Chunkers;

namespace Standoff.Site.Editions;

/// <summary>What became of some words.</summary>
public enum WordFate
{
    Kept,
    Gone,
    New,
}

/// <summary>Words that stand together and share a fate.</summary>
public readonly record struct WordPiece(WordFate Fate, string Text);

/// <summary>Compares texts word by word.</summary>
public static class WordDiff
{
    private static readonly LineChunker Lines = new();

    /// <summary>
    /// A word takes the signs along that stand at it, so that $29,000 stays whole.
    /// </summary>
    private static readonly DelimiterChunker Words = new([' ', '\u00A0', '\n']);

    /// <summary>In reading order; what is gone stands before what is new in its place.</summary>
    public static IReadOnlyList<WordPiece> Compare(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(
            before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var (pieces, at) = (new List<WordPiece>(), 0);
        void Add(WordFate fate, IReadOnlyList<string> from, int start, int count)
        {
            if (count > 0)
                pieces.Add(new(fate, string.Concat(from.Skip(start).Take(count))));
        }

        foreach (var block in diff.DiffBlocks)
        {
            Add(WordFate.Kept, diff.PiecesNew, at, block.InsertStartB - at);
            Add(WordFate.Gone, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(WordFate.New, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(WordFate.Kept, diff.PiecesNew, at, diff.PiecesNew.Count - at);
        return pieces;
    }

    /// <summary>
    /// Without the words that stay and stand far from those that change; an ellipsis for them. None
    /// where nothing changes.
    /// </summary>
    /// <param name="near">How many words around a change are kept.</param>
    public static IReadOnlyList<WordPiece> Shorten(IReadOnlyList<WordPiece> pieces, int near) =>
        pieces.All(p => p.Fate == WordFate.Kept)
            ? []
            : [.. pieces.Select((piece, i) => piece.Fate == WordFate.Kept
                ? piece with { Text = Shorten(piece.Text, isAfter: i > 0, isBefore: i < pieces.Count - 1, near) }
                : piece)];

    private static string Shorten(string kept, bool isAfter, bool isBefore, int near)
    {
        var words = kept.Split(' ');
        if (words.Length <= near * ((isAfter ? 1 : 0) + (isBefore ? 1 : 0)) + 1)
            return kept;
        return (isAfter ? string.Join(' ', words[..near]) + " " : "") + "…" + (isBefore ? " " + string.Join(' ', words[^near..]) : "");
    }

    /// <summary>
    /// Pairs the blocks of two texts that stand in each other's place and differ; what has no
    /// counterpart is paired with null.
    /// </summary>
    public static IEnumerable<(TextBlock? Before, TextBlock? After)> Pair(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> after)
    {
        static string Join(IEnumerable<TextBlock> blocks) => string.Join('\n', blocks.Select(b => b.Text.Replace('\n', ' ')));
        var diff = Differ.Instance.CreateDiffs(
            Join(before), Join(after), ignoreWhiteSpace: false, ignoreCase: false, Lines);
        foreach (var block in diff.DiffBlocks)
        {
            for (var i = 0; i < Math.Max(block.DeleteCountA, block.InsertCountB); i++)
            {
                yield return (
                    i < block.DeleteCountA ? before.ElementAtOrDefault(block.DeleteStartA + i) : null,
                    i < block.InsertCountB ? after.ElementAtOrDefault(block.InsertStartB + i) : null);
            }
        }
    }
}
