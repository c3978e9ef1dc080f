namespace Standoff.Site.Prose;

/// <summary>What a link's address may begin with, before the colon.</summary>
internal static class LinkSchemes
{
    /// <summary>References into the report.</summary>
    public static readonly IReadOnlyList<string> Inside =
        ["n", "odds", "flip", "if", "rank", "figure", "table", "conclusion", "source", "claim", "term", "literal"];

    /// <summary>Those whose words are a number.</summary>
    public static readonly IReadOnlyList<string> Numbers = ["n", "odds", "flip", "literal"];

    /// <summary>Those whose words compare, and whose address says what.</summary>
    public static readonly IReadOnlyList<string> Comparing = ["if", "rank"];

    /// <summary>Those that stand for a block of their own, as an image.</summary>
    public static readonly IReadOnlyList<string> Blocks = ["figure", "table", "conclusion"];

    /// <summary>Addresses of other sites and people.</summary>
    public static readonly IReadOnlyList<string> Outside = ["https", "http", "mailto", "tel"];
}
