using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Building;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// Lays the prose of two builds side by side that differ in the words of links alone.
/// </summary>
internal static class TouchedSentences
{
    /// <summary>In the order of files and lines; none where a build has no report.</summary>
    public static IReadOnlyList<TouchedSentence> Find(EditionBuild before, EditionBuild after)
    {
        if (before.Report.Value is not { } old || after.Report.Value is not { } now)
            return [];
        var texts = Texts(now);
        var held = new HeldTurns(now.Workbook);
        return
        [
            .. Texts(old).Where(t => texts.ContainsKey(t.Key)).SelectMany(t => Compare(t.Value, texts[t.Key], held)).OrderBy(s => s.Place),
        ];
    }

    /// <summary>Each under its file and its number in it.</summary>
    private static Dictionary<(string Path, int Number), BoundText> Texts(Report report)
    {
        var all = report.Sections.SelectMany(s => s.Section.Texts.Select(t => new BoundText(t, s.Meanings)))
            .Concat(report.FigureNotes.Values)
            .Concat(report.Cells.Texts);
        return all.GroupBy(t => t.Text.At(0).Path, StringComparer.Ordinal)
            .SelectMany(file => file.Select((text, i) => (Key: (file.Key, i), text)))
            .ToDictionary(t => t.Key, t => t.text);
    }

    private static IEnumerable<TouchedSentence> Compare(BoundText before, BoundText after, HeldTurns held) =>
        from pair in Passages(before).Zip(Passages(after))
        where pair.First.Text != pair.Second.Text
        from sentence in Compare(pair.First, pair.Second, held)
        select sentence;

    /// <summary>A paragraph, heading or cell outside tables; a whole row of a table.</summary>
    private static IEnumerable<Passage> Passages(BoundText text) => text.Text.Document.Descendants<LeafBlock>()
        .Where(block => block.Inline is not null)
        .GroupBy(block => (Block?)RowOf(block) ?? block)
        .Select(blocks => new Passage(text, [.. blocks]));

    private static TableRow? RowOf(Block block)
    {
        var parent = block.Parent;
        while (parent is not null and not TableRow)
            parent = parent.Parent;
        return (TableRow?)parent;
    }

    private static IEnumerable<TouchedSentence> Compare(Passage before, Passage after, HeldTurns held)
    {
        var (old, now) = (before.Sentences, after.Sentences);
        if (old.Count != now.Count)
            (old, now) = ([before.Whole], [after.Whole]);
        return old.Zip(now)
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => Compare(before.Place, pair.First, pair.Second, held));
    }

    private static TouchedSentence Compare(Place place, Sentence before, Sentence after, HeldTurns held)
    {
        var turns = Turns.Find(before.Numbers, after.Numbers);
        var changed = before.Numbers.Zip(after.Numbers)
            .Where(p => p is { First: not null, Second: not null } && p.First.Text != p.Second.Text)
            .Select(p => (p.First!, p.Second!));
        return new(place, before.Text, after.Text, turns, [.. changed])
        {
            NeedsRewording = turns.Any(t => !held.Hold(t, after.References, after.IsRow ? after.Text : null)),
        };
    }

    /// <summary>Words that are read together, with what the links in them mean.</summary>
    /// <param name="References">Null for a link that means nothing.</param>
    private sealed record Sentence(string Text, bool IsRow, IReadOnlyList<Reference?> References)
    {
        public IReadOnlyList<NumberReference?> Numbers =>
            [.. References.Select(r => r as NumberReference)];
    }

    private sealed class Passage
    {
        private readonly List<(int Start, Reference? Reference)> _links = [];
        private readonly bool _isRow;

        public Passage(BoundText text, IReadOnlyList<LeafBlock> blocks)
        {
            _isRow = blocks.Count > 1;
            Place = text.Text.At(blocks[0].Span);
            Text = "";
            foreach (var block in blocks)
            {
                var run = TextRun.Of(block, _ => false);
                var start = Text.Length;
                // A footnote's mark or an image is a link of another kind in both builds.
                _links.AddRange(block.Inline!.Descendants<LinkInline>().Select(l => (start + run.StartOf(l), text.Meanings.Of(l))));
                Text += (_isRow && Text.Length > 0 ? " | " : "") + TextRun.Plain(block.Inline!);
            }
        }

        public Place Place { get; }

        public string Text { get; }

        public Sentence Whole => new(Text.Trim(), _isRow, [.. _links.Select(l => l.Reference)]);

        /// <summary>A row is one sentence.</summary>
        public IReadOnlyList<Sentence> Sentences
        {
            get
            {
                if (_isRow)
                    return [Whole];
                var ends = Prose.Sentences.Find(Text);
                var words = Enumerable.Range(0, Text.Length).GroupBy(ends.IndexOf, i => Text[i]);
                var links = _links.ToLookup(l => ends.IndexOf(l.Start), l => l.Reference);
                return [.. words.Select(w => new Sentence(string.Concat(w).Trim(' ', '.'), false, [.. links[w.Key]]))];
            }
        }
    }
}
