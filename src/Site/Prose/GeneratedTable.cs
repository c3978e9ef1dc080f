namespace Standoff.Site.Prose;

/// <summary>A table that the model writes, set into a page with <c>![](table:NAME)</c>.</summary>
public enum GeneratedTable
{
    /// <summary>Which numbers of one chapter stand behind another.</summary>
    Argument,

    /// <summary>The inputs that are drawn together.</summary>
    Correlations,

    /// <summary>Which numerals pass without a link.</summary>
    NumeralRules,

    /// <summary>The words for odds.</summary>
    OddsWords,

    /// <summary>What may stand around a number, and where words are judged.</summary>
    ProseRules,

    /// <summary>What each scenario sets.</summary>
    Scenarios,

    /// <summary>Which inputs it is worth most to settle.</summary>
    Settle,

    /// <summary>What happened after the episode that most findings rest on.</summary>
    Since,
}

/// <summary>What authors call the generated tables.</summary>
internal static class GeneratedTableNames
{
    public static readonly IReadOnlyDictionary<string, GeneratedTable> All = new Dictionary<string, GeneratedTable>(StringComparer.Ordinal)
    {
        ["argument"] = GeneratedTable.Argument,
        ["correlations"] = GeneratedTable.Correlations,
        ["numeral-rules"] = GeneratedTable.NumeralRules,
        ["odds-words"] = GeneratedTable.OddsWords,
        ["prose-rules"] = GeneratedTable.ProseRules,
        ["scenarios"] = GeneratedTable.Scenarios,
        ["settle"] = GeneratedTable.Settle,
        ["since"] = GeneratedTable.Since,
    };

    /// <summary>The id of a table on the page that shows it.</summary>
    public static string IdOf(GeneratedTable table) =>
        $"table-{All.First(t => t.Value == table).Key}";

    /// <summary>What a table tells, for lists of places.</summary>
    public static string TitleOf(GeneratedTable table) => table switch
    {
        GeneratedTable.Argument => "Which numbers of one chapter stand behind another",
        GeneratedTable.Correlations => "Inputs that move together",
        GeneratedTable.NumeralRules => "Rules of numerals",
        GeneratedTable.OddsWords => "Words for odds",
        GeneratedTable.ProseRules => "Rules of places",
        GeneratedTable.Scenarios => "What each case sets",
        GeneratedTable.Settle => "Which question to settle next",
        GeneratedTable.Since => "What happened since the episode",
        _ => throw new NotSupportedException(table.ToString()),
    };
}
