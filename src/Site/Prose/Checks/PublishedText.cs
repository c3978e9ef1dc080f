using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Model;
using Standoff.Model.Quantities;
using YamlDotNet.RepresentationModel;

namespace Standoff.Site.Prose.Checks;

/// <summary>A text of an author's that pages show as it stands, not as Markdown.</summary>
/// <param name="At">The place of a run of its characters, by offset and length.</param>
internal sealed record PublishedText(string Text, Func<int, int, Place> At)
{
    /// <summary>Under which a title holds.</summary>
    private const string When = "when";

    /// <summary>Keys of recipes whose values are drawn or printed.</summary>
    private static readonly string[] RecipeKeys = ["title", "subtitle", "label", "above", "below"];

    /// <summary>
    /// The condition that the text is checked by elsewhere; null where there is none.
    /// </summary>
    public string? Condition { get; private init; }

    /// <summary>A group of a recipe whose values are all labels.</summary>
    private const string RecipeLabels = "labels";

    /// <summary>
    /// Of the tables: statements, titles, short labels, terms and labels of scenarios. Left out by rule: words of others
    /// (what was claimed; titles,
    /// publishers and authors of sources, and what they establish), notes, which tell how a row's
    /// own number was made, and names
    /// (ids, periods, points of series).
    /// </summary>
    public static IEnumerable<PublishedText> FindIn(Workbook workbook) =>
    [
        .. workbook.Dataset.Facts.Select(f => Create(f.Statement)),
        .. workbook.Dataset.Results.Select(r => Create(r.Statement)),
        .. workbook.Quantities.OfType<CountQuantity>().Select(q => Create(q.Statement)),
        .. workbook.Dataset.Labels.Values.SelectMany(l => new[] { l.Title, l.ShortName }).Where(c => !c.IsEmpty).Select(Create),
        .. workbook.Dataset.Glossary.Select(t => Create(t.Term)),
        .. workbook.Dataset.Scenarios.Select(s => Create(s.Label)),
    ];

    /// <summary>Of the package: what feeds, cards and the data page call the edition.</summary>
    /// <param name="descriptor">The file that the package was read from.</param>
    public static IEnumerable<PublishedText> FindIn(DataPackage package, SourceText descriptor) =>
        from text in new[] { package.Title, package.Description }
        where text.Length > 0
        let written = JsonScalar.Find(descriptor, text)
        select new PublishedText(text, (offset, length) => written?.At(offset, length) ?? Place.StartOf(DataPackage.Path));

    /// <summary>Of a chapter: what menus call it. All its other texts are Markdown.</summary>
    public static IEnumerable<PublishedText> FindIn(Section section) =>
        new[] { section.Nav, section.Colophon }.OfType<YamlScalar>().Select(Create);

    /// <summary>
    /// Of a figure's recipe: title, subtitle and every label; none where it is no YAML.
    /// </summary>
    public static IEnumerable<PublishedText> FindIn(SourceText recipe)
    {
        if (FrontMatterBlock.Find(recipe) is not { } block || block.Load(DiagnosticCatalogue.NotYaml).Value is not { } documents)
            return [];
        return documents.SelectMany(d => FindIn(d.RootNode, "").Select(node => Create(block.Read(node)) with { Condition = ConditionOf(d.RootNode, node) }));
    }

    /// <summary>
    /// What a figure's recipe says that it measures. Its title has a <c>when</c>; labels name rows
    /// and sides.
    /// </summary>
    public static IEnumerable<PublishedText> FindSubtitle(SourceText recipe)
    {
        if (FrontMatterBlock.Find(recipe) is not { } block || block.Load(DiagnosticCatalogue.NotYaml).Value is not [{ RootNode: YamlMappingNode map }])
            return [];
        return map.Children
            .Where(c => c.Key is YamlScalarNode { Value: "subtitle" })
            .Select(c => c.Value).OfType<YamlScalarNode>().Where(n => n.Value is { Length: > 0 })
            .Select(n => Create(block.Read(n)));
    }

    /// <param name="key">Under which the node stands; empty for none.</param>
    private static IEnumerable<YamlScalarNode> FindIn(YamlNode node, string key) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(c => FindIn(c.Value, key == RecipeLabels ? RecipeKeys[0] : (c.Key as YamlScalarNode)?.Value ?? "")),
        YamlSequenceNode list => list.Children.SelectMany(c => FindIn(c, key)),
        YamlScalarNode { Value.Length: > 0 } text when RecipeKeys.Contains(key) => [text],
        _ => [],
    };

    /// <summary>The condition of a recipe, for its title.</summary>
    private static string? ConditionOf(YamlNode recipe, YamlScalarNode text) =>
        recipe is YamlMappingNode map && ValueOf(map, RecipeKeys[0]) == text ? (ValueOf(map, When) as YamlScalarNode)?.Value : null;

    private static YamlNode? ValueOf(YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(c => (c.Key as YamlScalarNode)?.Value == key).Value;

    private static PublishedText Create(Cell cell) => new(cell.Text, cell.At);

    private static PublishedText Create(YamlScalar value) => new(value.Text, value.At);
}
