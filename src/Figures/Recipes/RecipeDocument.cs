using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Figures.Recipes;

/// <summary>A document's two parts: the recipe between the first two lines <c>---</c>, and the text below.</summary>
/// <param name="BodyOffset">Where the text below begins in the file.</param>
internal sealed record RecipeDocument(RecipeMap Recipe, int BodyOffset)
{
    private const string Fence = "---";

    /// <summary>Null where there is no readable recipe. Reports SR5001, SR5002, SR5005.</summary>
    public static RecipeDocument? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var start = AfterLine(source.Text, 0);
        var end = IsFence(source.Text, 0) ? FenceFrom(source.Text, start) : -1;
        if (end < 0)
        {
            diagnostics.Add(Catalogue.NoFrontMatter.At(source.PlaceAt(0, Fence.Length)));
            return null;
        }

        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(source.Text[start..end]));
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
                return new RecipeDocument(new RecipeMap(root, source, start, diagnostics), AfterLine(source.Text, end));
            diagnostics.Add(Catalogue.WrongValue.At(source.PlaceAt(start), "a recipe", "keys with values"));
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws at the end of a list that nothing closes.
            diagnostics.Add(Catalogue.NotYaml.At(source.PlaceAt(start), "a bracket is never closed"));
        }
        catch (YamlException e)
        {
            var offset = Math.Clamp(start + (int)e.Start.Index, start, end);
            diagnostics.Add(Catalogue.NotYaml.At(source.PlaceAt(offset), e.Message));
        }

        return null;
    }

    private static bool IsFence(string text, int offset) =>
        string.CompareOrdinal(text, offset, Fence, 0, Fence.Length) == 0
        && text[(offset + Fence.Length)..AfterLine(text, offset)].Trim().Length == 0;

    private static int FenceFrom(string text, int offset)
    {
        for (; offset < text.Length; offset = AfterLine(text, offset))
        {
            if (IsFence(text, offset))
                return offset;
        }

        return -1;
    }

    private static int AfterLine(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }
}
