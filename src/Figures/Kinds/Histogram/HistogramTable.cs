using Standoff.Figures.Words;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>A row a bin with the share of each result's draws; what lies beyond the bins in rows of its own, from the least draw and to the greatest.</summary>
internal static class HistogramTable
{
    public static FigureTable Of(Histogram histogram)
    {
        var results = histogram.Results;
        var edges = results[0].Bins.Edges;
        var rows = Enumerable.Range(0, edges.Count - 1).Select(bin => (From: edges[bin], To: edges[bin + 1], Shares: Shares(r => r.Bins.Counts[bin]))).ToList();
        if (results.Any(r => r.Bins.Below > 0))
            rows.Insert(0, (results.Min(r => r.Least), edges[0], Shares(r => r.Bins.Below)));
        if (results.Any(r => r.Bins.Above > 0))
            rows.Add((edges[^1], results.Max(r => r.Most), Shares(r => r.Bins.Above)));
        var writeEnd = ValueText.InTable([.. rows.SelectMany(r => new[] { r.From, r.To })], histogram.Unit);
        var writeShare = ValueText.InTable([.. rows.SelectMany(r => r.Shares)], histogram.ShareUnit);
        return new FigureTable(
            [new("From", histogram.Unit), new("To", histogram.Unit), .. results.Select(r => new TableColumn(r.Label, histogram.ShareUnit))],
            [.. rows.Select(r => (IReadOnlyList<TableCell>)
            [
                new(writeEnd(r.From), r.From), new(writeEnd(r.To), r.To), .. r.Shares.Select(s => new TableCell(writeShare(s), s)),
            ])]);

        double[] Shares(Func<DrawnResult, int> count) => [.. results.Select(r => r.Bins.ShareOf(count(r)))];
    }
}
