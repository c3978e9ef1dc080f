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
    /// Writes the notes that have been cited and not yet written, then those that these cite.
    /// </summary>
    public void WriteWaiting(HtmlRenderer renderer)
    {
        if (_isWriting)
            return;
        _isWriting = true;
        while (_waiting.TryDequeue(out var note))
            Write(renderer, note);
        _isWriting = false;
    }

    private void Write(HtmlRenderer renderer, Footnote note)
    {
        var id = IdOf(note);
        renderer.Write($"<aside class=\"note\" role=\"note\" id=\"note-{id}\"><p>");
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

    private string IdOf(Footnote note) => scope + NoteDefinitions.NameOf(note);

    /// <summary>
    /// Whether a block holds the way back alone, which the parser adds and the note's number
    /// already is.
    /// </summary>
    private static bool IsBackLink(Block block) =>
        block is ParagraphBlock { Inline: { } inline } && inline
            .All(i => i is FootnoteLink { IsBackLink: true });
}
