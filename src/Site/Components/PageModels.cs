using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Figures;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Exploring;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;
using Standoff.Site.Searching;

namespace Standoff.Site.Components;

/// <summary>Of a page or a table that is made from the report alone.</summary>
public sealed record ReportModel(PageContext Context) : ViewModel(Context);

/// <summary>Of a page that shows Markdown from tables.</summary>
public sealed record CellPageModel(PageContext Context, CellHtml Cells) : ViewModel(Context);

/// <summary>Markdown of cells as HTML.</summary>
/// <param name="Blocks">With its paragraphs.</param>
/// <param name="Words">Of a single paragraph, without the paragraph.</param>
public sealed record CellHtml(Func<Cell, string> Blocks, Func<Cell, string> Words);

/// <param name="ExplanationHtml">What the record says.</param>
public sealed record ClaimPageModel(PageContext Context, Claim Claim, string ExplanationHtml) : ViewModel(Context);

/// <param name="Verdicts">On the conclusions that are listed.</param>
/// <param name="Questions">Those left open, listed below the conclusions; empty for none.</param>
/// <param name="JudgementsHtml">Those listed below the conclusions; empty for none.</param>
public sealed record ConclusionsPageModel(
    PageContext Context, string Title, string Standfirst, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Verdict> Questions, IReadOnlyList<string> JudgementsHtml) : ViewModel(Context);

/// <param name="NoteHtml">How to read the figure.</param>
public sealed record FigurePageModel(PageContext Context, Figure Figure, string NoteHtml) : ViewModel(Context);

/// <param name="MeaningHtml">What the number means, in its author's words; empty for none.</param>
public sealed record NumberPageModel(PageContext Context, Quantity Quantity, string MeaningHtml) : ViewModel(Context);

/// <param name="AnswerHtml">Of a cell that answers, without its paragraph.</param>
public sealed record WeakPointsPageModel(
    PageContext Context, string Title, string Standfirst, Review Review, Func<Cell, string> AnswerHtml) : ViewModel(Context);

/// <summary>Of the page that lists all that can be found.</summary>
public sealed record SearchPageModel(PageContext Context, IReadOnlyList<SearchEntry> Entries) : ViewModel(Context);

/// <summary>Of the page on which readers move assumptions.</summary>
public sealed record ExplorePageModel(PageContext Context, string Title, string Standfirst, ExploreCatalog Catalog) : ViewModel(Context);

/// <summary>Of a chapter; all texts are HTML.</summary>
/// <param name="Kicker">The line above the title; null where there is none.</param>
public sealed record SectionPageModel(
    PageContext Context, BoundSection Section, string? Kicker, string Title, string Lead, string Body) : ViewModel(Context);

/// <param name="Row">What became of the address.</param>
/// <param name="Places">Places of the page that have rows of their own.</param>
public sealed record FormerPageModel(
    PageContext Context, string Title, MovedAddress Row, IReadOnlyList<MovedAddress> Places) : ViewModel(Context);

/// <param name="Rows">Of places that have left a page.</param>
public sealed record FormerListModel(PageContext Context, IReadOnlyList<MovedAddress> Rows) : ViewModel(Context);

/// <summary>Of the page of a conclusion or an open question.</summary>
public sealed record VerdictPageModel(PageContext Context, Verdict Verdict) : ViewModel(Context);

/// <summary>Of the page of a judgement.</summary>
/// <param name="Title">Its first sentence.</param>
/// <param name="Html">As it stands in its chapter.</param>
/// <param name="Sources">That it cites, each once.</param>
public sealed record JudgementPageModel(
    PageContext Context, Judgement Judgement, string Title, BoundSection Section, string Html, IReadOnlyList<Source> Sources) : ViewModel(Context);

/// <summary>Of the page on which all chapters stand.</summary>
/// <param name="Inner">Of what stands elsewhere too, with the notes of the page.</param>
/// <param name="WriteNotes">Gives the notes with their HTML, those too that notes name; asked once
/// all other parts are written.</param>
public sealed record WholeReportModel(
    PageContext Context, PageContext Inner, string Title, string Standfirst, IReadOnlyList<ReportPart> Parts, Func<IEnumerable<(ReportNote Note, string Html)>> WriteNotes) : ViewModel(Context);

/// <summary>A chapter as a part of a page; texts but its name are HTML.</summary>
/// <param name="Id">Of its place on the page.</param>
/// <param name="Kicker">The line above the title; null where there is none.</param>
/// <param name="Headings">Of its first level, with their places on the page.</param>
public sealed record ReportPart(
    SiteAddress Address, string Id, string Name, string? Kicker, string Title, string Lead, string Body, IReadOnlyList<(string Id, string Text)> Headings);

/// <summary>Of a number in a note.</summary>
public sealed record NumberNoteModel(PageContext Context, NumberView Number) : ViewModel(Context);
