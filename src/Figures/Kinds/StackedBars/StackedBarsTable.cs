using Standoff.Figures.Tables;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>One row for each part, one column for each bar, the totals last.</summary>
internal static class StackedBarsTable
{
    public static FigureTable Create(NumberWriter numbers, IReadOnlyList<StackedBar> bars)
    {
        var labels = bars.SelectMany(b => b.Parts.Select(p => p.Label))
            .Distinct(StringComparer.Ordinal).ToList();
        var cells = numbers.Cells([.. bars.Select(b => b.Total.Value)]);
        var rows = labels.Select(label => Row(label, bars, cells, b => b.Parts.FirstOrDefault(p => p.Label == label)?.Quantity))
            .Append(Row("Total", bars, cells, b => b.Total));
        return new FigureTable([new TableColumn("Part", null), .. bars.Select(b => new TableColumn(b.Label, b.Unit))], [.. rows]);
    }

    private static IReadOnlyList<TableCell> Row(string heading, IReadOnlyList<StackedBar> bars, NumberColumn cells, Func<StackedBar, Quantity?> quantityOf) =>
        [new TableCell(heading), .. bars.Select(quantityOf).Select(q => q is null
            ? new TableCell("")
            : new TableCell(cells.Write(q.Value), q.Value, q.Id))];
}
