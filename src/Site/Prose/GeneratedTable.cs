using Standoff.Site.Pages;

namespace Standoff.Site.Prose;

/// <summary>A table that the model writes, set into a page with <c>![](table:NAME)</c>.</summary>
/// <param name="Write">As HTML.</param>
public sealed record GeneratedTable(string Name, Func<Report, Links, string> Write)
{
    public static IReadOnlyDictionary<string, GeneratedTable> All { get; } = new[]
    {
        Of<CorrelationsTable>("correlations"),
        Of<OddsWordsTable>("odds-words"),
        Of<ScenariosTable>("scenarios"),
    }.ToDictionary(t => t.Name, StringComparer.Ordinal);

    private static GeneratedTable Of<T>(string name)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        new(name, (report, links) => Markup.Render<T>(("Report", report), ("Links", links)));
}
