namespace Standoff.Site.Prose;

/// <summary>A table that the model writes, set into a page with <c>![](table:NAME)</c>.</summary>
public enum GeneratedTable
{
    /// <summary>The inputs that are drawn together.</summary>
    Correlations,

    /// <summary>The words for odds.</summary>
    OddsWords,

    /// <summary>What each scenario sets.</summary>
    Scenarios,
}

/// <summary>What authors call the generated tables.</summary>
internal static class GeneratedTableNames
{
    public static readonly IReadOnlyDictionary<string, GeneratedTable> All = new Dictionary<string, GeneratedTable>(StringComparer.Ordinal)
    {
        ["correlations"] = GeneratedTable.Correlations,
        ["odds-words"] = GeneratedTable.OddsWords,
        ["scenarios"] = GeneratedTable.Scenarios,
    };
}
