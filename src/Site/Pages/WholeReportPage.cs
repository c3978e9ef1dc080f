using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// The page on which all chapters stand, for those who print the report or read it at one go. Search
/// engines are sent to the chapters.
/// </summary>
internal static class WholeReportPage
{
    private const string Method = "method";

    private const string Description = "All chapters, with a note for each number that they name: its formula or its sources.";

    public static Page Create(Report report, ShareCard card) =>
        new(Routes.Whole, PageKind.Index, "The whole report on one page", Description, card, Write)
        {
            Colophon = new("On one page", 10),
            IsIndexed = false,
        };

    /// <summary>What is in no menu of the masthead is about the site, but for the method.</summary>
    public static IReadOnlyList<BoundSection> ChaptersOf(Report report) =>
        [.. report.Sections.Where(s => s.Section.Nav is not null || s.Address == Routes.Section(Method))];

    private static PageBody Write(PageContext context)
    {
        var report = context.Report;
        var chapters = ChaptersOf(report);
        var notes = new ReportNotes(report, chapters);
        PageContext InsideOf(SiteAddress page) => context with
        {
            Links = new Links(page, common: new CommonPage(Routes.Whole, notes.IdOf)),
            Notes = notes,
        };
        IReadOnlyList<ReportPart> parts = [.. chapters.Select(c => WritePart(c, InsideOf(c.Address)))];
        var model = new WholeReportModel(
            context, InsideOf(Routes.Whole), report.Imprint.Title, report.Imprint.Description, parts, () => WriteNotes(notes, InsideOf));
        return new(Markup.Render<WholeReport, WholeReportModel>(model));
    }

    private static ReportPart WritePart(BoundSection chapter, PageContext context)
    {
        var (section, prose) = (chapter.Section, new ProseRenderer(context));
        return new(
            chapter.Address,
            ReportNotes.PartOf(chapter),
            chapter.Name,
            prose.Words(chapter, section.Kicker),
            prose.Words(chapter, section.Title)!,
            prose.Words(chapter, section.Lead)!,
            prose.Blocks(new BoundText(section.Body, chapter.Meanings)),
            [.. section.Headings.Where(h => h.Block.Level == 2).Select(h => (context.Links.IdOf(h.Id), h.Text))]);
    }

    /// <summary>A note may name numbers that no note before it does, and they follow.</summary>
    private static IEnumerable<(ReportNote Note, string Html)> WriteNotes(ReportNotes notes, Func<SiteAddress, PageContext> insideOf)
    {
        for (var i = 0; i < notes.All.Count; i++)
            yield return (notes.All[i], WriteNote(notes.All[i], insideOf));
    }

    private static string WriteNote(ReportNote note, Func<SiteAddress, PageContext> insideOf)
    {
        if (note.Url is { } url)
            return Markup.Encode(url);
        var context = insideOf(note.Note is null ? Routes.Whole : note.Chapter);
        if (note.Quantity is { } quantity)
            return Markup.Render<NumberNote, NumberNoteModel>(new(context, NumberView.Create(quantity, context.Report.Workbook)));
        var chapter = context.Report.Sections.First(s => s.Address == note.Chapter);
        return "<p>" + new ProseRenderer(context).Note(note.Note!, chapter.Meanings);
    }
}
