using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Figures.Recipes;

/// <summary>A document's two parts: the recipe in its front matter, and the text below.</summary>
/// <param name="BodyOffset">Where the text below begins in the file.</param>
internal sealed record RecipeDocument(RecipeMap Recipe, int BodyOffset)
{
    /// <summary>Null where there is no readable recipe. Reports SR5001, SR5002, SR5005.</summary>
    public static RecipeDocument? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (FrontMatterBlock.Find(source) is not { } block)
        {
            diagnostics.Add(DiagnosticCatalogue.NoFrontMatter(FrontMatterBlock.PlaceOfFence(source)));
            return null;
        }

        switch (diagnostics.Collect(block.Load(DiagnosticCatalogue.NotYaml)))
        {
            case [{ RootNode: YamlMappingNode root }]:
                return new RecipeDocument(new RecipeMap(root, source, block.OffsetOf(Mark.Empty), diagnostics), block.BodyOffset);
            case not null:
                diagnostics.Add(DiagnosticCatalogue.WrongValue(block.PlaceOf(Mark.Empty), "a recipe", "keys with values"));
                break;
        }

        return null;
    }
}
