using Standoff.Model;

namespace Standoff.Site.Pages;

/// <summary>Words that pages use for a number.</summary>
internal static class Phrases
{
    public static string Basis(string basis) => char.ToUpperInvariant(basis[0]) + basis[1..];

    /// <summary><c>11 reports, 1 original</c>.</summary>
    public static string Reports(Report report, Quantity quantity)
    {
        var reports = report.ReportsBehind(quantity);
        return reports.Count == 0 ? "none; our assumption" : $"{Count(reports.Count, "report", "reports")}, {report.Originals(reports).Count} original";
    }

    /// <summary><c>2 pages, 1 conclusion, 3 numbers</c>.</summary>
    public static string Uses(IReadOnlyList<Use> uses)
    {
        var counts = uses.GroupBy(u => u.Kind).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            UseKind.Page => Count(g.Count(), "page", "pages"),
            UseKind.Conclusion => Count(g.Count(), "conclusion", "conclusions"),
            UseKind.Figure => Count(g.Count(), "figure", "figures"),
            _ => Count(g.Count(), "number", "numbers"),
        });
        return uses.Count == 0 ? "nothing yet" : string.Join(", ", counts);
    }

    public static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
