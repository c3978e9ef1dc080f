using System.Text;
using System.Text.RegularExpressions;
using Standoff.Editions;
using Standoff.Shared;

namespace Standoff.Browser.Tests;

/// <summary>
/// Which pages of the report a browser opens, by what they are and never by their names. Addresses
/// are from the site's root.
/// </summary>
internal static partial class ChosenPages
{
    /// <summary>Every page of the first level, and one of each kind below it.</summary>
    public static IReadOnlyList<string> OneOfEachKind =>
    [
        .. All.Where(address => address.Count(c => c == '/') <= 1),
        "404.html",
        .. Details,
    ];

    /// <summary>Where colours may differ: of the first level, those that are no chapters but one.</summary>
    public static IReadOnlyList<string> OneOfEachLook =>
        [.. OneOfEachKind.Except(Chapters), Chapter];

    /// <summary>A figure of each kind, in the order of their kinds.</summary>
    public static IReadOnlyList<string> Figures => [.. Recipes.DistinctBy(r => r.Kind).Select(r => $"figures/{r.Id}/")];

    /// <summary>The chapter that shows the most figures.</summary>
    public static string Chapter => Chapters.MaxBy(c => ShownFigure().Count(Html(c)))!;

    /// <summary>The id of the first figure that the chapter shows.</summary>
    public static string FigureOfChapter => ShownFigure().Match(Html(Chapter)).Groups["id"].Value;

    /// <summary>Each map with the roles of its two sides.</summary>
    public static IEnumerable<(string Address, string Below, string Above)> Maps =>
        from recipe in Recipes
        where recipe.Kind == "heat-map"
        select ($"figures/{recipe.Id}/", Value(recipe.Text, "below: { role"), Value(recipe.Text, "above: { role"));

    private static IEnumerable<string> All => BuiltEdition.Files.Keys
        .Where(path => path.EndsWith("index.html", StringComparison.Ordinal))
        .Select(path => path[..^"index.html".Length])
        .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Chapters =>
    [
        .. Directory.GetFiles(Path.Combine(Checkout.Root, "content"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file) + "/")
            .Where(address => address is not "index/" and not "README/")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// A figure of each kind, an assumed and a reported fact, a headline and another result, a
    /// count, and the first page below every other index.
    /// </summary>
    private static IEnumerable<string> Details =>
    [
        .. Figures,
        Number("facts", ",assumed,"),
        Number("facts", ",reported,"),
        Number("results", ",yes,"),
        Number("results", ",,"),
        All.First(address => address.StartsWith("numbers/count.", StringComparison.Ordinal)),
        .. All.Where(address => address.Count(c => c == '/') == 2)
            .Where(address => !address.StartsWith("numbers/", StringComparison.Ordinal))
            .Where(address => !address.StartsWith("figures/", StringComparison.Ordinal))
            .DistinctBy(address => address.Split('/')[0]),
    ];

    private static IEnumerable<(string Id, string Kind, string Text)> Recipes =>
        from file in Directory.GetFiles(Path.Combine(Checkout.Root, "content", "figures"), "*.md")
        let text = File.ReadAllText(file)
        let kind = Value(text, "kind")
        orderby kind, Path.GetFileName(file)
        select (Path.GetFileNameWithoutExtension(file), kind, text);

    public static string Html(string address) =>
        Encoding.UTF8.GetString(BuiltEdition.Files[address + "index.html"]);

    /// <summary>Of the first row of a table that has some cells.</summary>
    private static string Number(string table, string cells)
    {
        var row = File.ReadLines(Path.Combine(Checkout.Root, "data", table + ".csv")).Skip(1)
            .First(line => line.Contains(cells, StringComparison.Ordinal));
        return $"numbers/{row.Split(',')[0]}/";
    }

    private static string Value(string recipe, string key) =>
        Regex.Match(recipe, $@"^{Regex.Escape(key)}: (?<value>[\w-]+)", RegexOptions.Multiline).Groups["value"].Value;

    [GeneratedRegex("""<figure class="figure" id="figure-(?<id>[^"]+)">""", RegexOptions.ExplicitCapture)]
    private static partial Regex ShownFigure();
}
