using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures;
using Standoff.Model;

namespace Standoff.Site;

/// <summary>Second stage: draws each recipe below <c>content/figures/</c>.</summary>
public sealed class FiguresStage(InputFiles inputs, Workbook workbook, DiagnosticBag diagnostics)
{
    private const string Folder = "content/figures/";

    private readonly SortedDictionary<string, Figure> _drawn = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The recipes, in ordinal order.</summary>
    public IEnumerable<string> Paths => inputs.Paths.Where(IsRecipe);

    /// <summary>What has been drawn so far, by id.</summary>
    public IReadOnlyDictionary<string, Figure> Drawn => _drawn;

    /// <summary>Ids of recipes that could not be drawn.</summary>
    internal IReadOnlySet<string> Broken => _broken;

    public static bool IsRecipe(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>Draws one recipe; null where it is wrong. Reports SR5.</summary>
    public Figure? Draw(string path)
    {
        var figure = inputs.Read(path, diagnostics) is { } recipe ? FigureCatalog.Draw(recipe, workbook, diagnostics) : null;
        if (figure is null)
            _broken.Add(Path.GetFileNameWithoutExtension(path));
        else
            _drawn[figure.Id] = figure;
        return figure;
    }
}
