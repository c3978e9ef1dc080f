using Standoff.Evidence.Rows;

namespace Standoff.Site.Reporting;

/// <summary>How verdicts on claims are written.</summary>
internal static class ClaimPhrases
{
    public static string Status(ClaimStatus status) => status switch
    {
        ClaimStatus.Partly => "Partly right",
        ClaimStatus.Superseded => "Overtaken by events",
        _ => status.ToString(),
    };
}
