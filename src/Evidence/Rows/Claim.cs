using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>What the record says of a claim.</summary>
public enum ClaimStatus
{
    Corroborated,
    Partly,
    Contested,
    Unsupported,

    /// <summary>True or arguable when said, overtaken since.</summary>
    Superseded,
    Opinion,
}

/// <summary>How verdicts on claims are written.</summary>
public static class ClaimStatusWords
{
    /// <summary>As a sentence begins: <c>Partly right</c>.</summary>
    public static string InWords(this ClaimStatus status) => status switch
    {
        ClaimStatus.Partly => "Partly right",
        ClaimStatus.Superseded => "Overtaken by events",
        _ => status.ToString(),
    };
}

/// <summary>
/// A row of <c>data/claims.csv</c>: something that the episode says, and our verdict.
/// </summary>
/// <param name="Text">The claim in our words; its numbers are the episode's and are not
/// checked.</param>
/// <param name="Explanation">Markdown.</param>
public sealed record Claim(
    Cell Id, string Section, Cell Text, ClaimStatus Status, Cell Explanation, IReadOnlyList<Source> Sources);
