using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Inputs;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>
/// Finds paragraphs and rows of tables that print the base of a result and not the middle of its
/// draws, where the two lie apart.
/// </summary>
internal sealed class WeakSentences(Report report)
{
    private const double Median = 0.5, Low = 0.05, High = 0.95;

    /// <summary>Of the way from the 5th to the 95th percentile.</summary>
    private const double MaxShift = 0.25;

    /// <summary>One for each page.</summary>
    public IEnumerable<WeakPoint> Find() =>
        from section in report.Sections
        let told = Told(section).ToList()
        where told.Count > 0
        let results = told.Select(n => (Result)n.Quantity).Distinct().ToList()
        let bearings = results.Select(report.BearingOf).ToList()
        select new WeakPoint(
            WeakPointKind.NotTheMiddle,
            ChapterPath.IdOf(section.Section.Source.Path),
            section.Name,
            $"{string.Join("; ", results.Select(Values))}.",
            section.Address,
            told[0].Place,
            new Bearing(
                [.. bearings.SelectMany(b => b.Conclusions).Distinct()],
                [.. bearings.SelectMany(b => b.Headlines).Distinct()],
                told.Count));

    private IEnumerable<NumberReference> Told(BoundSection section) =>
        from text in section.Section.Texts
        from block in text.Document.Descendants<LeafBlock>()
        where block.Inline is not null
        from link in block.Inline!.Descendants<LinkInline>()
        let number = section.Meanings.Of(link) as NumberReference
        where number is { Quantity: Result result } && IsBase(number) && IsShifted(result)
        where !ShowsMiddle(Around(block), number.Quantity, section.Meanings)
        select number;

    /// <summary>The row of a table that a cell stands in; else the paragraph itself.</summary>
    private static MarkdownObject Around(LeafBlock block)
    {
        for (Block? parent = block; parent is not null; parent = parent.Parent)
        {
            if (parent is TableRow)
                return parent;
        }

        return block;
    }

    private bool ShowsMiddle(MarkdownObject around, Quantity quantity, Meanings meanings) =>
        Links(around).Select(meanings.Of).OfType<NumberReference>().Any(n =>
            n.Quantity == quantity && n.Estimate.Value == report.Workbook.Simulation.Percentile(quantity.Id, Median));

    private static IEnumerable<LinkInline> Links(MarkdownObject around) => around is LeafBlock { Inline: { } inline }
        ? inline.Descendants<LinkInline>()
        : around.Descendants<LinkInline>();

    private static bool IsBase(NumberReference number) =>
        number.Estimate.Value == number.Quantity.Value;

    private bool IsShifted(Result result)
    {
        var simulation = report.Workbook.Simulation;
        var width = simulation.Percentile(result.Id, High) - simulation.Percentile(result.Id, Low);
        var shift = Math.Abs(result.Value - simulation.Percentile(result.Id, Median));
        return double.IsFinite(width) && shift > MaxShift * width && Values(result) is not null;
    }

    /// <summary>Null where base and middle are written alike.</summary>
    private string? Values(Result result)
    {
        var view = NumberView.Create(result, report.Workbook);
        var middle = view.Write(report.Workbook.Simulation.Percentile(result.Id, Median));
        return middle == view.Value ? null : $"“{result.Title}” {view.Value}, in the middle of the draws {middle}";
    }
}
