using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Searching;

/// <summary>Everything in a report that a reader can look for.</summary>
internal static class SearchCatalog
{
    /// <param name="indexes">The pages that are no chapters.</param>
    public static IReadOnlyList<SearchEntry> Create(Report report, IEnumerable<SearchEntry> indexes) =>
    [
        .. report.Sections.Select(OfPage),
        .. indexes,
        .. report.Sections.SelectMany(PartsOf),
        .. report.Workbook.Dataset.Glossary.Select(t => new SearchEntry(
            SearchKind.Term, t.Term.Text, Routes.Term(t.Id.Text), Body: Words(report.Cells.TextOf(t.Definition)))),
        .. report.Verdicts.Concat(report.Questions).Select(v => new SearchEntry(
            SearchKind.Conclusion, v.Text, v.Address, report.Sections.First(s => s.Section == v.Section).Name)),
        .. report.Sections.SelectMany(JudgementsOf),
        .. report.Figures.Values.Select(f => new SearchEntry(
            SearchKind.Figure, f.Title, Routes.Figure(f.Id), "", $"{f.Subtitle}. {f.Description} {Words(report.FigureNotes[f.Id])}")),
        .. report.Workbook.Quantities.Select(q => OfNumber(q, report)),
        .. report.Workbook.Dataset.Claims.Select(c => new SearchEntry(
            SearchKind.Claim, c.Text.Text, Routes.Claim(c.Id.Text), report.ChapterName(c.Section), Words(report.Cells.TextOf(c.Explanation)))),
        .. TimelineEvent.Of(report).Select(e => new SearchEntry(
            SearchKind.Event, e.Title, e.Address, e.Event.Date.InWords, Words(report.Cells.TextOf(e.Event.Description)))),
        .. report.Workbook.Dataset.Sources.Values.Select(OfSource),
    ];

    private static SearchEntry OfPage(BoundSection bound)
    {
        var title = bound.Name == bound.TitleText ? bound.TitleText : $"{bound.Name}: {bound.TitleText}";
        var told = bound.Section.Body.Document.Where(b => b is FootnoteGroup).Select(Words);
        return new(SearchKind.Page, title, bound.Address, "", string.Join(' ', told.Prepend(Passages(bound)[0].Text).Prepend(bound.LeadText)));
    }

    private static IEnumerable<SearchEntry> PartsOf(BoundSection bound) =>
        from passage in Passages(bound).Skip(1)
        select new SearchEntry(SearchKind.Part, passage.Under!.Text, bound.Address.At(passage.Under.Id), bound.Name, passage.Text);

    private static IEnumerable<SearchEntry> JudgementsOf(BoundSection bound) =>
        from judgement in bound.Section.Findings.OfType<Judgement>()
        let text = Typography.Quotes(Words(judgement.Block), ' ')
        select new SearchEntry(SearchKind.Conclusion, FirstSentence(text), bound.Address.At(judgement.Id), $"{bound.Name}, a judgement");

    private static string FirstSentence(string text)
    {
        var sentences = Sentences.Find(text);
        var end = Enumerable.Range(0, text.Length)
            .FirstOrDefault(i => sentences.IndexOf(i) > 0, text.Length);
        return text[..end];
    }

    private static SearchEntry OfNumber(Quantity quantity, Report report)
    {
        var meaning = quantity.Label is { Meaning: { IsEmpty: false } cell } ? Words(report.Cells.TextOf(cell)) : "";
        return new(
            SearchKind.Number,
            quantity.Title,
            Routes.Number(quantity.Id),
            Typography.Number(NumberView.Create(quantity, report.Workbook).LongValue),
            $"{(quantity is SeriesValue ? "" : quantity.Statement.Text)} {meaning}");
    }

    private static SearchEntry OfSource(Source source)
    {
        var year = source.Document.Published?.Start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var detail = string.Join(", ", new[] { source.Document.Publisher, year }.Where(part => !string.IsNullOrEmpty(part)));
        return new(SearchKind.Source, source.Document.Title, Routes.Source(source.Id.Text), detail, source.Establishes.Text);
    }

    /// <summary>
    /// What a page says before its first heading, and below each; the notes at its end belong to
    /// none.
    /// </summary>
    private static List<(Heading? Under, string Text)> Passages(BoundSection bound)
    {
        var (found, under, text) = (new List<(Heading?, string)>(), (Heading?)null, new StringBuilder());
        foreach (var block in bound.Section.Body.Document.Where(b => b is not FootnoteGroup))
        {
            if (bound.Section.Headings.FirstOrDefault(h => h.Block == block) is { } next)
            {
                found.Add((under, text.ToString()));
                (under, text) = (next, text.Clear());
            }
            else
            {
                text.Append(Words(block)).Append(' ');
            }
        }

        found.Add((under, text.ToString()));
        return found;
    }

    private static string Words(BoundText text) => Words(text.Text.Document);

    private static string Words(Block block)
    {
        var leaves = block is ContainerBlock container
            ? container.Descendants<LeafBlock>()
            : [(LeafBlock)block];
        return string.Join(' ', leaves.Where(l => l.Inline is not null).Select(l => TextRun.Plain(l.Inline!)));
    }
}
