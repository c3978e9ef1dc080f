using Standoff.Evidence;
using Standoff.Model;

namespace Standoff.Site.Pages;

/// <summary>Words that pages use for a number.</summary>
internal static class Phrases
{
    private static readonly HashSet<string> Abbreviations = ["api", "arr", "asic", "gpu", "gw", "h200", "mw", "ppv", "tpu", "tvl", "us"];

    public static string Basis(string basis) => char.ToUpperInvariant(basis[0]) + basis[1..];

    /// <summary><c>11 reports, 1 original</c>.</summary>
    public static string Reports(Report report, Quantity quantity)
    {
        if (quantity is Count)
            return "our own tables";
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
            UseKind.Claim => Count(g.Count(), "claim", "claims"),
            UseKind.Data => Count(g.Count(), "entry of the data", "entries of the data"),
            _ => Count(g.Count(), "number", "numbers"),
        });
        return uses.Count == 0 ? "nothing yet" : string.Join(", ", counts);
    }

    public static string Status(ClaimStatus status) => status switch
    {
        ClaimStatus.Partly => "Partly right",
        ClaimStatus.Superseded => "Overtaken by events",
        _ => status.ToString(),
    };

    /// <summary>The name of a chapter from its id.</summary>
    public static string Section(string id) => id == "trusted-contact" ? "Trusted Contact" : Sentence(id);

    /// <summary>The id of a number as words: <c>ASIC token cost</c>.</summary>
    public static string Name(string id) => string.Join(' ', id.Split('_').Select(word => Abbreviations.Contains(word) ? word.ToUpperInvariant() : word));

    /// <summary>An id as words.</summary>
    public static string Sentence(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ').Replace('_', ' ');

    /// <summary>A statement within a sentence; a name or an abbreviation keeps its capital.</summary>
    public static string WithinSentence(string statement) =>
        statement.Length > 1 && char.IsLower(statement[1]) ? char.ToLowerInvariant(statement[0]) + statement[1..] : statement;

    public static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
