using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Standoff.Site.Schemas;

/// <summary>
/// What editors know of our files: JSON Schemas (draft 7) of front matter, recipes and the data
/// package, made from the code that reads them.
/// </summary>
internal static class EditorFiles
{
    public const string Folder = ".vscode/schemas/";

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Texts by path from the project's root.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [Folder + "chapter.json"] = Write(ChapterSchema.Create()),
        [Folder + "datapackage.json"] = Write(PackageSchema.Create()),
        [Folder + "figure.json"] = Write(RecipeSchema.Create()),
    };

    private static string Write(JsonObject schema) => schema.ToJsonString(Form) + "\n";
}
