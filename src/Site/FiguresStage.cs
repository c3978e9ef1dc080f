using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;

namespace Standoff.Site;

/// <summary>Second stage: draws each recipe below <c>content/figures/</c>.</summary>
public sealed class FiguresStage(EvidenceStage evidence, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _recipes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Figure> _drawn = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>What has been drawn so far, by id.</summary>
    public IReadOnlyDictionary<string, Figure> Drawn => _drawn;

    /// <summary>Ids of recipes that could not be drawn.</summary>
    internal IReadOnlySet<string> Broken => _broken;

    /// <summary>What has been drawn, or tried to be, as it was read.</summary>
    internal IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Recipes => _recipes;

    /// <summary>Whether a file is a recipe.</summary>
    public static bool Takes(string path) => FigureCatalog.IsRecipe(path);

    /// <summary>Draws one recipe; null where it is wrong. Reports SR5.</summary>
    public Figure? Draw(string path, ReadOnlyMemory<byte> content)
    {
        _recipes[path] = content;
        var figure = diagnostics.Collect(SourceText.Decode(path, content.Span)) is { } recipe ? FigureCatalog.Draw(recipe, evidence.Workbook, diagnostics) : null;
        if (figure is null)
            _broken.Add(Path.GetFileNameWithoutExtension(path));
        else
            _drawn[figure.Id] = figure;
        return figure;
    }
}
