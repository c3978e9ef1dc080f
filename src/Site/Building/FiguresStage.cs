using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;

namespace Standoff.Site.Building;

/// <summary>The figures of an edition.</summary>
/// <param name="ByPath">What came of each recipe.</param>
public sealed record FigureSet(IReadOnlyDictionary<string, Outcome<Figure>> ByPath)
{
    /// <summary>By id, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Figure> Drawn { get; } = new SortedDictionary<string, Figure>(
        ByPath.Values.Select(o => o.Value).OfType<Figure>().ToDictionary(f => f.Id, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Ids of recipes that could not be drawn, which has been reported.</summary>
    public IReadOnlySet<string> Broken { get; } = ByPath
        .Where(r => r.Value.Value is null)
        .Select(r => Path.GetFileNameWithoutExtension(r.Key))
        .ToHashSet(StringComparer.Ordinal);

    public Diagnostics Found => [.. ByPath.Values.SelectMany(o => o.Found)];
}

/// <summary>Second stage: draws each recipe below <c>content/figures/</c>.</summary>
public static class FiguresStage
{
    /// <summary>Whether a file is a recipe.</summary>
    public static bool IsInput(string path) => FigureCatalog.IsRecipe(path);

    /// <summary>Draws one recipe; no value where it is wrong. Reports SR1002 and SR5.</summary>
    public static Outcome<Figure> Draw(string path, InputFiles inputs, ReportEvidence evidence)
    {
        var recipe = inputs.Read(path);
        if (recipe.Value is null)
            return new(null, recipe.Found);
        var drawn = FigureCatalog.Draw(recipe.Value, evidence.Workbook);
        return drawn with { Found = [.. recipe.Found, .. drawn.Found] };
    }
}
