namespace Standoff.Site.Consequences;

/// <summary>
/// Codes of diagnostics that say that words told the truth and no longer do.
/// </summary>
internal static class TurnedCodes
{
    public const string Identity = "SR3012";
    public const string Conclusion = "SR4007";
    public const string Sign = "SR4071";
    public const string Comparison = "SR4073";
    public const string Ranking = "SR4075";

    /// <summary>A link to a conclusion.</summary>
    public const string Target = "SR4076";

    /// <summary>The title of a figure.</summary>
    public const string Title = "SR5007";

    /// <summary>A change told with both of its ends.</summary>
    public const string Change = "SR4103";

    /// <summary>A part that is greater than its whole.</summary>
    public const string Part = "SR4105";

    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Identity, Conclusion, Sign, Comparison, Ranking, Target, Title, Change, Part,
    };
}
