using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures.Geometry;
using Standoff.Model;
using Standoff.Shared;

namespace Standoff.Figures.Tests;

/// <summary>Files of the repository and what is built from them, once for all tests.</summary>
internal static class Repository
{
    /// <summary>On cards.</summary>
    public const string Publication = "A report";

    public static readonly string TestFolder = Checkout.FindTests("Figures.Tests");

    public static readonly string Root = Checkout.Root;

    private static readonly Lazy<Workbook> FixedBook = new(() => Build(FixedFiles()));

    private static readonly Lazy<(InputFiles Inputs, Workbook Workbook)> RealBook = new(() =>
    {
        var inputs = Checkout.ReadInputs();
        return (new InputFiles(inputs), Build(inputs));
    });

    /// <summary>A small dataset that changes only with the tests.</summary>
    public static Workbook Fixed => FixedBook.Value;

    public static InputFiles Inputs => RealBook.Value.Inputs;

    public static Workbook Real => RealBook.Value.Workbook;

    private static readonly ConcurrentDictionary<string, Figure> Figures = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Id, string Form), Drawn> Drawings = [];

    private static readonly ConcurrentDictionary<string, byte[]> Pngs = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, byte[]> Cards = new(StringComparer.Ordinal);

    /// <summary>A figure of the real edition, drawn once for all tests.</summary>
    public static Figure Published(string id) =>
        Figures.GetOrAdd($"published {id}", _ => DrawAnew(id));

    /// <summary>A figure of the real edition, drawn at every call.</summary>
    public static Figure DrawAnew(string id) =>
        Draw(Inputs.Read($"content/figures/{id}.md").Value!, Real);

    public static IEnumerable<string> PublishedIds =>
        Directory.GetFiles(Path.Combine(Root, "content", "figures"), "*.md")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>Recipes of the tests.</summary>
    public static IEnumerable<string> RecipeIds =>
        Directory.GetFiles(Path.Combine(TestFolder, "Recipes"), "*.md")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static Figure Any(string id) => RecipeIds.Contains(id) ? Drawn(id) : Published(id);

    /// <summary>Ids of the tests and of the real edition.</summary>
    public static IEnumerable<string> IdsOf(params string[] kinds) =>
        PublishedIds.Concat(RecipeIds).Where(id => kinds.Contains(Any(id).Kind));

    /// <summary>
    /// Both drawings of every figure of some kinds, with the names of their forms.
    /// </summary>
    public static TheoryData<string, string> DrawingsOf(params string[] kinds) =>
        [.. from id in IdsOf(kinds) from form in new[] { "wide", "narrow" } select (id, form)];

    /// <summary>
    /// A figure of either dataset, one of its drawings read back, and the axes of that.
    /// </summary>
    public static (Figure Figure, Drawn Drawn, DrawingAxes Axes) Read(string id, string form)
    {
        var figure = Any(id);
        var isWide = form == "wide";
        var drawn = Drawings.GetOrAdd(
            (id, form), _ => new Drawn(isWide ? figure.WideSvg : figure.NarrowSvg));
        return (figure, drawn, isWide ? figure.Axes.Wide : figure.Axes.Narrow);
    }

    /// <summary>Painted once for all tests.</summary>
    public static byte[] Png(string id) => Pngs.GetOrAdd(id, _ => Any(id).DrawPng());

    /// <summary>Painted once for all tests.</summary>
    public static byte[] Card(string id) => Cards.GetOrAdd(id, _ => Any(id).DrawCard(Publication));

    public static Workbook BookOf(string id) => RecipeIds.Contains(id) ? Fixed : Real;

    /// <summary>A recipe of the tests, drawn from the fixed dataset once for all tests.</summary>
    public static Figure Drawn(string id) => Figures.GetOrAdd(id, _ => Draw(Recipe(id), Fixed));

    public static SourceText Recipe(string id) =>
        new($"content/figures/{id}.md", File.ReadAllText(Path.Combine(TestFolder, "Recipes", id + ".md")));

    /// <summary>Fails where the recipe is wrong.</summary>
    public static Figure Draw(SourceText recipe, Workbook workbook)
    {
        var found = new DiagnosticBag();
        var figure = found.Collect(FigureCatalog.Draw(recipe, workbook));
        Assert.Empty(found);
        return figure!;
    }

    /// <summary>
    /// The fixed dataset with one table changed, whatever is then wrong with it.
    /// </summary>
    public static (Workbook Workbook, DiagnosticBag Found) BuildChanged(string table, Func<string, string> change)
    {
        var files = FixedFiles();
        files[$"data/{table}.csv"] = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(files[$"data/{table}.csv"].Span)));
        var found = new DiagnosticBag();
        return (found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(files)))!))!, found);
    }

    private static Workbook Build(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        var found = new DiagnosticBag();
        var workbook = found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(files)))!))!;
        Assert.Empty(found);
        return workbook;
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(string folder, string prefix) =>
        Directory.GetFiles(folder)
            .Select(f => KeyValuePair.Create(prefix + Path.GetFileName(f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f)));

    /// <summary>
    /// The files of <c>Dataset</c>; every other table of the package without a row.
    /// </summary>
    private static Dictionary<string, ReadOnlyMemory<byte>> FixedFiles()
    {
        var package = File.ReadAllBytes(Path.Combine(Root, "data", "datapackage.json"));
        var own = Files(Path.Combine(TestFolder, "Dataset"), "data/")
            .ToDictionary(StringComparer.Ordinal);
        own.Add("data/datapackage.json", package);
        own.Add("content/inference.md", default); // the chapter that the rows belong to
        using var json = JsonDocument.Parse(package);
        foreach (var table in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            var columns = table.GetProperty("schema").GetProperty("fields").EnumerateArray()
                .Select(f => f.GetProperty("name").GetString());
            own.TryAdd($"data/{table.GetProperty("path").GetString()}", Encoding.UTF8.GetBytes(string.Join(',', columns) + "\n"));
        }

        return own;
    }
}
