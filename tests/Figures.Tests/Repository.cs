using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;

namespace Standoff.Figures.Tests;

/// <summary>Files of the repository and what is built from them, once for all tests.</summary>
internal static class Repository
{
    public static readonly string TestFolder = Here();

    public static readonly string Root = Path.GetFullPath(Path.Combine(TestFolder, "..", ".."));

    private static readonly Lazy<Workbook> FixedBook = new(() => Build(FixedFiles()));

    private static readonly Lazy<(InputFiles Inputs, Workbook Workbook)> RealBook = new(() =>
    {
        var inputs = Files(Path.Combine(Root, "data"), "data/").Concat(Files(Path.Combine(Root, "content", "figures"), "content/figures/")).ToList();
        return (new InputFiles(inputs), Build(inputs));
    });

    /// <summary>A small dataset that changes only with the tests.</summary>
    public static Workbook Fixed => FixedBook.Value;

    public static InputFiles Inputs => RealBook.Value.Inputs;

    public static Workbook Real => RealBook.Value.Workbook;

    /// <summary>A figure of the real edition.</summary>
    public static Figure Published(string id)
    {
        var found = new DiagnosticBag();
        var figure = FigureCatalog.Draw(Inputs.Read($"content/figures/{id}.md", found)!, Real, found);
        Assert.Empty(found);
        return figure!;
    }

    public static IEnumerable<string> PublishedIds =>
        Directory.GetFiles(Path.Combine(Root, "content", "figures"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>Recipes of the tests.</summary>
    public static IEnumerable<string> RecipeIds =>
        Directory.GetFiles(Path.Combine(TestFolder, "Recipes"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static Figure Any(string id) => RecipeIds.Contains(id) ? Drawn(id) : Published(id);

    /// <summary>A recipe of the tests, drawn from the fixed dataset.</summary>
    public static Figure Drawn(string id)
    {
        var found = new DiagnosticBag();
        var figure = FigureCatalog.Draw(Recipe(id), Fixed, found);
        Assert.Empty(found);
        return figure!;
    }

    public static SourceText Recipe(string id) =>
        new($"content/figures/{id}.md", File.ReadAllText(Path.Combine(TestFolder, "Recipes", id + ".md")));

    private static Workbook Build(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        var found = new DiagnosticBag();
        var workbook = Workbook.Build(Dataset.Read(new InputFiles(files), found)!, found);
        Assert.Empty(found);
        return workbook;
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(string folder, string prefix) =>
        Directory.GetFiles(folder).Select(f => KeyValuePair.Create(prefix + Path.GetFileName(f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f)));

    /// <summary>The files of <c>Dataset</c>; every other table of the package without a row.</summary>
    private static Dictionary<string, ReadOnlyMemory<byte>> FixedFiles()
    {
        var package = File.ReadAllBytes(Path.Combine(Root, "data", "datapackage.json"));
        var own = Files(Path.Combine(TestFolder, "Dataset"), "data/").ToDictionary(StringComparer.Ordinal);
        own.Add("data/datapackage.json", package);
        using var json = JsonDocument.Parse(package);
        foreach (var table in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            var columns = table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString());
            own.TryAdd($"data/{table.GetProperty("path").GetString()}", Encoding.UTF8.GetBytes(string.Join(',', columns) + "\n"));
        }

        return own;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
