using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Finds what a text holds and no page would show, or would show where its id stands already.
/// </summary>
internal static partial class StructureCheck
{
    /// <summary>Reports SR4014, SR4051 to SR4056, SR4060.</summary>
    public static void Check(MarkdownText text, DiagnosticBag diagnostics)
    {
        foreach (var block in text.Document.Descendants<Block>())
        {
            if (Check(text, block) is { } problem)
                diagnostics.Add(problem);
            if (block is Table table)
                RowCheck.Check(table, text, diagnostics);
        }

        foreach (var address in text.Document.Descendants<AutolinkInline>().Where(a => !a.IsEmail && !IsOutside(a.Url)))
            diagnostics.Add(DiagnosticCatalogue.BareAddress(text.At(address.Span), address.Url));
        CheckNotes(text, diagnostics);
    }

    private static Diagnostic? Check(MarkdownText text, Block block) => block switch
    {
        LinkReferenceDefinition definition and not FootnoteLinkReferenceDefinition =>
            DiagnosticCatalogue.ReferenceDefinition(text.At(definition.Span)),
        ListBlock { IsOrdered: true, OrderedStart: not (null or "0" or "1") } list =>
            DiagnosticCatalogue.ListStart(text.At(list.Span.Start), list.OrderedStart),
        HeadingBlock when text.Form != TextForm.Chapter || block.Parent is CustomContainer { ClosingFencedCharCount: > 0 } or Footnote =>
            DiagnosticCatalogue.Misplaced(text.At(block.Span), "a heading", "write a paragraph"),
        CustomContainer when text.Form != TextForm.Chapter =>
            DiagnosticCatalogue.Misplaced(text.At(block.Span.Start, 3), "a conclusion or judgement", "write it in a chapter"),
        FencedCodeBlock { Arguments.Length: > 0 } fence => DiagnosticCatalogue.Misplaced(
            text.At(fence.Span.Start, 3), $"'{fence.Arguments}' behind the language of a code block", "say it in the text"),
        HeadingBlock heading when FindIn(ClosedHeading(), heading, text) is { } signs =>
            DiagnosticCatalogue.LeftOver(signs.At, signs.Text, "a heading ends with its id alone"),
        ParagraphBlock paragraph when FindIn(TableRule(), paragraph, text) is { } rule =>
            DiagnosticCatalogue.LeftOver(rule.At, rule.Text, "a table stands between empty lines, its rows with as many cells as its head"),
        _ => null,
    };

    private static (Place At, string Text)? FindIn(Regex pattern, LeafBlock block, MarkdownText text)
    {
        var written = text.Text[block.Span.Start..Math.Min(text.Text.Length, block.Span.End + 1)];
        return pattern.Match(written) is { Success: true } found
            ? (text.At(block.Span.Start + found.Groups[1].Index, found.Groups[1].Length), found.Groups[1].Value)
            : null;
    }

    /// <summary>The line below the head of a table, in a paragraph.</summary>
    [GeneratedRegex(@"^[ \t>]*((?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex TableRule();

    /// <summary>Signs that close a heading, before its id.</summary>
    [GeneratedRegex(@"\S[ \t]+(#+)[ \t]*\{#[^}]*\}[ \t]*$")]
    private static partial Regex ClosedHeading();

    private static void CheckNotes(MarkdownText text, DiagnosticBag diagnostics)
    {
        var defined = NoteDefinitions.In(text.Document);
        if (text.Form != TextForm.Chapter)
        {
            foreach (var note in defined)
                diagnostics.Add(DiagnosticCatalogue.Misplaced(PlaceOf(note, text), "a note", "say it in the text"));
            return;
        }

        var (names, cited) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), NoteDefinitions.FindCited(text.Document));
        var worded = text.Document.Descendants<FootnoteLink>()
            .Where(l => !l.IsBackLink && HasWords(l, text))
            .ToList();
        // Of two marks that touch, the first cites nothing until they are parted.
        bool IsTouched(string name) => worded.Any(m =>
            IsMark(m, text)
            && text.Text.AsSpan(m.Span.Start + 2)
                .StartsWith(name + "]", StringComparison.OrdinalIgnoreCase));
        foreach (var note in defined)
        {
            var (name, place) = (NoteDefinitions.NameOf(note), PlaceOf(note, text));
            if (!PageIds.IsName(name))
                diagnostics.Add(DiagnosticCatalogue.NoteLabel(place, name));
            if (!names.Add(name))
                diagnostics.Add(DiagnosticCatalogue.NoteTaken(place, name));
            else if (!cited.Contains(note) && !IsTouched(name))
                diagnostics.Add(DiagnosticCatalogue.UnusedNote(place, name));
            if (!HasWords(note))
                diagnostics.Add(DiagnosticCatalogue.Misplaced(
                    place, "a note without words", $"write them behind '[^{name}]:', or delete it and its mark"));
            foreach (var mark in note.Descendants<FootnoteLink>()
                .Where(l => !l.IsBackLink && l.Footnote == note))
            {
                diagnostics.Add(DiagnosticCatalogue.Misplaced(
                    text.At(mark.Span), "a mark that leads from a note to itself", "delete it"));
            }
        }

        foreach (var mark in worded)
            diagnostics.Add(IsMark(mark, text)
                ? DiagnosticCatalogue.Misplaced(
                    text.At(mark.Span),
                    "a note's mark that touches the one before it",
                    "put a blank between the two")
                : DiagnosticCatalogue.Misplaced(
                    text.At(mark.Span),
                    "what stands in brackets before a note's mark",
                    "put it outside them"));
    }

    /// <summary>Whether a note holds more than the way back to its mark.</summary>
    private static bool HasWords(Footnote note) =>
        note.Descendants<LeafBlock>().Any(b => b.Inline?.Any(i => i is not FootnoteLink { IsBackLink: true }) ?? b is CodeBlock);

    /// <summary>The note's name where it is defined.</summary>
    private static Place PlaceOf(Footnote note, MarkdownText text) =>
        text.At(note.LabelSpan.Start + 1, NoteDefinitions.NameOf(note).Length);

    /// <summary>Whether what stands in the brackets is a mark itself.</summary>
    private static bool IsMark(FootnoteLink mark, MarkdownText text) =>
        text.Text.AsSpan(mark.Span.Start, mark.Span.Length)
            .StartsWith("[^", StringComparison.Ordinal);

    /// <summary>
    /// Whether the author gave the mark words of its own, <c>[words][^note]</c>, which a mark does
    /// not show.
    /// </summary>
    private static bool HasWords(FootnoteLink mark, MarkdownText text) =>
        text.Text.AsSpan(mark.Span.Start, mark.Span.Length).Count('[') > 1;

    private static bool IsOutside(string url) =>
        LinkSchemes.Outside.Any(scheme => url.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase));
}
