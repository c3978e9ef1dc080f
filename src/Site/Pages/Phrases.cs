using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;

namespace Standoff.Site.Pages;

/// <summary>Words that pages use for a number.</summary>
internal static class Phrases
{
    /// <summary>Words of ids that are written in another way in print.</summary>
    private static readonly Dictionary<string, string> Names = new[]
    {
        "AI", "Anthropic", "API", "ARR", "ASIC", "Astra", "Blackwell", "Broadcom", "ChatGPT", "DeepSeek", "Epoch", "GB200", "GB300", "GPU", "GW", "H100", "H200",
        "Instagram", "Jalapeño", "Kimi", "Luna", "Microsoft", "Moonshot", "MW", "NVIDIA", "OpenAI", "PPV", "Rubin", "Sol", "TPU", "US",
    }.ToDictionary(name => name.ToLowerInvariant().Replace('ñ', 'n'), StringComparer.Ordinal);

    public static string Basis(string basis) => char.ToUpperInvariant(basis[0]) + basis[1..];

    /// <summary><c>11 reports, 1 original</c>.</summary>
    public static string Reports(Report report, Quantity quantity)
    {
        if (quantity is CountQuantity)
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
            UseKind.Data => Count(g.Count(), "entry elsewhere", "entries elsewhere"),
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

    /// <summary>The id of a number as words: <c>ASIC token cost</c>.</summary>
    public static string Name(string id) => string.Join(' ', id.Split('_', '-').Select(word => Names.GetValueOrDefault(word, word)));

    /// <summary>An id as words.</summary>
    public static string Sentence(string id)
    {
        var name = Name(id);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>A statement within a sentence; a name or an abbreviation keeps its capital.</summary>
    public static string WithinSentence(string statement) =>
        statement.Length > 1 && char.IsLower(statement[1]) ? char.ToLowerInvariant(statement[0]) + statement[1..] : statement;

    public static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
