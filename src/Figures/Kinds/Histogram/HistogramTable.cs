using Standoff.Figures.Tables;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// One row for each bin with the share of each result's draws; what lies beyond the bins in rows of
/// its own, from the least draw and to the greatest.
/// </summary>
internal static class HistogramTable
{
    public static FigureTable Create(HistogramContent histogram)
    {
        var results = histogram.Results;
        var edges = results[0].Bins.Edges;
        var rows = Enumerable.Range(0, edges.Count - 1)
            .Select(bin => (From: edges[bin], To: edges[bin + 1], Shares: Shares(r => r.Bins.Counts[bin])))
            .ToList();
        if (results.Any(r => r.Bins.Below > 0))
            rows.Insert(0, (results.Min(r => r.Spread.Min), edges[0], Shares(r => r.Bins.Below)));
        if (results.Any(r => r.Bins.Above > 0))
            rows.Add((edges[^1], results.Max(r => r.Spread.Max), Shares(r => r.Bins.Above)));
        var ends = histogram.Axis.Numbers.Cells([.. rows.SelectMany(r => new[] { r.From, r.To })]);
        var shares = histogram.Shares.Cells([.. rows.SelectMany(r => r.Shares)]);
        return new FigureTable(
            [new("From", histogram.Axis.Numbers.Unit), new("To", histogram.Axis.Numbers.Unit), .. results.Select(r => new TableColumn(r.Label, histogram.Shares.Unit))],
            [.. rows.Select(r => (IReadOnlyList<TableCell>)
            [
                new(ends.Write(r.From), r.From), new(ends.Write(r.To), r.To), .. r.Shares.Select(s => new TableCell(shares.Write(s), s)),
            ])]);

        double[] Shares(Func<DrawnResult, int> count) => [.. results.Select(r => r.Bins.ShareOf(count(r)))];
    }
}
