using Standoff.Figures.Words;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>A row a part, a column a bar, the totals last.</summary>
internal static class StackedBarsTable
{
    public static FigureTable Of(IReadOnlyList<Bar> bars)
    {
        var labels = bars.SelectMany(b => b.Parts.Select(p => p.Label)).Distinct(StringComparer.Ordinal).ToList();
        var write = ValueText.InTable([.. bars.Select(b => b.Total.Value)], bars[0].Unit);
        var rows = labels.Select(label => Row(label, bars, write, b => b.Parts.FirstOrDefault(p => p.Label == label)?.Quantity))
            .Append(Row("Total", bars, write, b => b.Total));
        return new FigureTable([new TableColumn("Part", null), .. bars.Select(b => new TableColumn(b.Label, b.Unit))], [.. rows]);
    }

    private static IReadOnlyList<TableCell> Row(string heading, IReadOnlyList<Bar> bars, Func<double, string> write, Func<Bar, Quantity?> quantityOf) =>
        [new TableCell(heading), .. bars.Select(quantityOf).Select(q => q is null
            ? new TableCell("")
            : new TableCell(write(q.Value), q.Value, q.Id))];
}
