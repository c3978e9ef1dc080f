using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Figures.Kinds;
using Standoff.Figures.Recipes;
using Standoff.Model;
using YamlDotNet.RepresentationModel;

namespace Standoff.Figures;

/// <summary>
/// The keys of recipes, found by reading, for each kind, recipes in which every key that is asked for
/// is there or is not: what the code reads, and nothing that somebody wrote down.
/// </summary>
public static class RecipeShapes
{
    private static readonly Lazy<IReadOnlyDictionary<string, RecipeShape>> Found =
        new(() => ReadAll(RecipeChoices.All));

    private static readonly Lazy<IReadOnlyDictionary<string, RecipeShape>> FoundLeast =
        new(() => ReadAll([RecipeChoices.Least]));

    /// <summary>By the name of the kind, in ordinal order.</summary>
    public static IReadOnlyDictionary<string, RecipeShape> All => Found.Value;

    /// <summary>The same of recipes without anything that may be left out.</summary>
    public static IReadOnlyDictionary<string, RecipeShape> Least => FoundLeast.Value;

    private static SortedDictionary<string, RecipeShape> ReadAll(
        IReadOnlyList<RecipeChoices> choices)
    {
        // Nothing of it is looked up: a recipe that is probed names nothing.
        var workbook = Workbook.Create(Dataset.Read(new InputFiles([])).Value!).Value!;
        return new(
            FigureCatalog.Kinds.ToDictionary(k => k.Name, k => Read(k, choices, workbook)),
            StringComparer.Ordinal);
    }

    private static RecipeShape Read(
        FigureKind kind, IReadOnlyList<RecipeChoices> all, Workbook workbook)
    {
        var shape = new RecipeShape();
        foreach (var choices in all)
        {
            var reader = new RecipeReader(workbook, []);
            var recipe = new RecipeMap(
                new YamlMappingNode(), new SourceText("", ""), 0, reader.Diagnostics,
                shape.Begin(choices));
            recipe.Text("kind");
            RecipeHeading.Read(recipe, kind.Measures, reader);
            kind.Read(recipe, null, reader);
        }

        shape.Keys["kind"].Allow([kind.Name]);
        return shape;
    }
}
