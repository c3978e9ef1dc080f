using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;
using Standoff.Site.Components;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Rendering;

/// <summary>
/// Writes the marks of notes wherever they stand, and each note once, after the first block that
/// cites it and may be followed by one.
/// </summary>
/// <param name="scope">Stands before the names of notes in ids, on pages that show texts of several
/// chapters; empty in a chapter.</param>
/// <param name="context">Of the page; where it has notes of all chapters they are numbered there
/// and stand at its end.</param>
internal sealed class NoteWriter(string scope, PageContext context)
{
    private readonly Queue<Footnote> _waiting = [];
    private readonly Dictionary<Footnote, int> _marks = [];
    private bool _isWriting;

    /// <summary>Characters by which notes in the margin may be longer than the text beside them; as much
    /// white stands below that text then.</summary>
    private const int MaxExcess = 300;

    public void WriteMark(HtmlRenderer renderer, Footnote note)
    {
        if (context.Notes is { } notes)
        {
            WriteMark(renderer, notes.Of(note, context.Links.Page));
            return;
        }

        var mark = _marks[note] = _marks.GetValueOrDefault(note) + 1;
        if (mark == 1)
            _waiting.Enqueue(note);
        var (id, number) = (IdOf(note), note.Order);
        // Names have single hyphens, so no other note has the id of a second mark.
        var again = mark == 1 ? "" : $"--{mark}";
        renderer.Write($"<sup class=\"ref\"><a href=\"#note-{id}\" id=\"ref-{id}{again}\" aria-label=\"Note {number}\">{number}</a></sup>");
    }

    /// <summary>The mark of a note at the end of the page.</summary>
    public static void WriteMark(HtmlRenderer renderer, ReportNote note) => renderer.Write(
        $"<sup class=\"ref\"><a href=\"#{note.Id}\"{note.Cite()} aria-label=\"Note {note.Number}\">{note.Number}</a></sup>");

    /// <summary>
    /// Writes the notes that have been cited and not yet written, in the order of their marks, then
    /// those that these cite. The longest stand below the text and not in its margin where they
    /// would leave a hole in it.
    /// </summary>
    /// <param name="cited">What cites them and stands before them; null where that is not known.</param>
    public void WriteWaiting(HtmlRenderer renderer, Block? cited = null)
    {
        if (_isWriting)
            return;
        _isWriting = true;
        while (_waiting.Count > 0)
        {
            Footnote[] notes = [.. _waiting];
            _waiting.Clear();
            var below = FindBelow(notes, cited);
            foreach (var note in notes)
                Write(renderer, note, below.Contains(note));
        }

        _isWriting = false;
    }

    private void Write(HtmlRenderer renderer, Footnote note, bool isBelow)
    {
        var id = IdOf(note);
        renderer.Write($"<aside class=\"{(isBelow ? "note below" : "note")}\" role=\"note\" id=\"note-{id}\"><p>");
        renderer.Write($"<a class=\"number\" href=\"#ref-{id}\" aria-label=\"Back to the text from note {note.Order}\">{note.Order}</a> ");
        WriteText(renderer, note);
        renderer.WriteLine("</aside>");
    }

    /// <summary>Within an open paragraph, which it closes.</summary>
    public static void WriteText(HtmlRenderer renderer, Footnote note)
    {
        if (note.FirstOrDefault() is ParagraphBlock first)
            renderer.WriteLeafInline(first);
        renderer.Write("</p>");
        foreach (var block in note.Skip(note.FirstOrDefault() is ParagraphBlock ? 1 : 0).Where(b => !IsBackLink(b)))
        {
            if (block is ParagraphBlock paragraph)
                renderer.Write("<p>").WriteLeafInline(paragraph).Write("</p>");
            else
                renderer.Render(block);
        }
    }

    /// <summary>Of some notes those, longest first, without which the others fit beside the text.</summary>
    private static HashSet<Footnote> FindBelow(IReadOnlyCollection<Footnote> notes, Block? cited)
    {
        if (cited is null)
            return [];
        var excess = notes.Sum(LengthOf) - RoomBeside(cited) - MaxExcess;
        var below = new HashSet<Footnote>();
        foreach (var note in notes.OrderByDescending(LengthOf).TakeWhile(_ => excess > 0))
        {
            below.Add(note);
            excess -= LengthOf(note);
        }

        return below;
    }

    /// <summary>Characters of a block and of the paragraph after it, if that has no notes of its own.</summary>
    private static int RoomBeside(Block block)
    {
        var at = block.Parent!.IndexOf(block) + 1;
        var next = at < block.Parent.Count ? block.Parent[at] as ParagraphBlock : null;
        var isFree = next?.Inline is { } words && !words.Descendants<FootnoteLink>().Any();
        return LengthOf(block) + (isFree ? LengthOf(next!) : 0);
    }

    private static int LengthOf(Block block) => block switch
    {
        LeafBlock { Inline: { } words } => TextRun.Plain(words).Length,
        ContainerBlock blocks => blocks.Sum(LengthOf),
        _ => 0,
    };

    private string IdOf(Footnote note) => scope + NoteDefinitions.NameOf(note);

    /// <summary>
    /// Whether a block holds the way back alone, which the parser adds and the note's number
    /// already is.
    /// </summary>
    private static bool IsBackLink(Block block) =>
        block is ParagraphBlock { Inline: { } inline } && inline
            .All(i => i is FootnoteLink { IsBackLink: true });
}
