using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>
/// What pages print of single rows beside values and verdicts, each text under the id of its row.
/// </summary>
internal static class RowTexts
{
    /// <summary>The data page lists them without an address for each; their table has one.</summary>
    private const string PropositionsTable = "data/propositions.csv";

    public static IEnumerable<(SiteAddress Page, Func<IReadOnlyList<TextBlock>> Blocks)> Of(Report report)
    {
        var dataset = report.Workbook.Dataset;
        string Words(Cell cell) => PlainBlocks.Of(cell, report);
        TextBlock Block(Cell id, params IReadOnlyList<string> texts) => new(id.Text, string.Join(' ', texts).Trim());
        return
        [
            (Routes.Claims, () => [.. dataset.Claims.Select(c => Block(c.Id, Words(c.Explanation)))]),
            (Routes.Timeline, () => [.. dataset.Events.Select(e => Block(e.Id, Words(e.Title), Words(e.Description)))]),
            (Routes.Data, () => [.. dataset.Disagreements.Select(d => Block(d.Quantity, Words(d.Resolution)))]),
            (Routes.Glossary, () => [.. dataset.Glossary.Select(t => Block(t.Id, t.Term.Text, Words(t.Definition)))]),
            (Routes.Numbers, () => [.. report.Workbook.Quantities.SelectMany(q => Of(q, report))]),
            (Routes.Sources, () => [.. dataset.Sources.Values.Select(Of)]),
            (Routes.Conclusions, () => [.. report.Verdicts.Concat(report.Questions).SelectMany(v => Of(v, report))]),
            (Routes.Input(PropositionsTable),
                () => [.. report.Propositions.Select(p => Block(p.Proposition.Id, Words(p.Proposition.Statement), CalibratedWords.Percent(p.Odds)))]),
            (Routes.WeakPoints, () =>
            [
                .. from answer in dataset.WeakPoints
                   where answer.Points.Count > 0
                   select new TextBlock(answer.Points[0].Id, Words(answer.Answer)),
            ]),
            (Routes.Corrections, () =>
            [
                .. dataset.Corrections.Select(e => Block(e.Id, e.Wrong.Text, e.Right.Text, e.Found.Text)),
                .. dataset.SourceErrors.Select(e => Block(e.Id, e.Error.Text, e.Reported.Text)),
            ]),
        ];
    }

    /// <summary>What it means, what it rests on, when it is looked at again, how a source prints it.</summary>
    private static IEnumerable<TextBlock> Of(Quantity quantity, Report report)
    {
        var dataset = report.Workbook.Dataset;
        var evidence = (quantity as Input)?.Fact.Evidence;
        string[] texts =
        [
            dataset.Labels.TryGetValue(quantity.Id, out var label) ? PlainBlocks.Of(label.Meaning, report) : "",
            evidence is null ? "" : $"Confidence: {evidence.Confidence}",
            evidence?.ReviewBy is { } day ? $"Review by {day.InWords}" : "",
            quantity.Notes,
            dataset.Quotations.FirstOrDefault(q => q.Fact.Text == quantity.Id)?.Text.Text ?? "",
        ];
        return texts.Where(t => t.Length > 0).Select(t => new TextBlock(quantity.Id, t));
    }

    private static TextBlock Of(Source source)
    {
        var (document, dated) = (source.Document, source.Document.Published is { } day ? $", {day.InWords}" : "");
        var author = document.Author.Length > 0 ? $" ({document.Author})" : "";
        return new(source.Id.Text, $"{document.Title}, {document.Publisher}{author}{dated}. {document.Url} {source.Establishes.Text}");
    }

    /// <summary>The cheapest way to disagree, which moves with what the finding rests on.</summary>
    private static IEnumerable<TextBlock> Of(Verdict verdict, Report report) =>
        DisagreementWords.Create(verdict, report.Workbook) is { } words
            ? [new(verdict.Conclusion.Id, $"The cheapest way to disagree: {words.Line}")]
            : [];
}
