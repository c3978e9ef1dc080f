using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using YamlDotNet.RepresentationModel;

namespace Standoff.Figures.Recipes;

/// <summary>
/// Keys and values of a recipe. What nobody asks for before <see cref="Close"/> is unknown.
/// </summary>
/// <param name="shape">Where it is written down what is asked for, of a recipe that is read for that
/// alone; then every text is there and names nothing. Null otherwise.</param>
internal sealed class RecipeMap(
    YamlMappingNode node, SourceText source, int frontMatter, DiagnosticBag diagnostics, RecipeShape? shape = null)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The first key.</summary>
    public Place Place => node.Children.Count > 0 ? PlaceOf(node.Children[0].Key) : PlaceOf(node);

    public DiagnosticBag Diagnostics => diagnostics;

    public bool Has(string key) => shape?.Choices!.Has ?? node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>
    /// Null where the key is missing or holds no text. Reports SR5004 where it must be there,
    /// SR5005.
    /// </summary>
    public RecipeText? Text(string key, bool required = true) => shape is not null
        ? Probe(key, required)
        : Find(key, required) switch
        {
            null => null,
            YamlScalarNode { Value.Length: > 0 } scalar => new RecipeText(scalar, source, frontMatter),
            var other => Wrong<RecipeText>(other, key, "a text"),
        };

    /// <summary>
    /// Finite; null where the key is missing or holds no number. Reports SR5004, SR5005.
    /// </summary>
    public double? Number(string key, bool required = true) =>
        Text(key, required) is { } text ? NumberOf(text, key) : null;

    public RecipeMap? Map(string key, bool required = true) => shape is not null
        ? ProbeGroup(key, required, isList: false)
        : Find(key, required) switch
        {
            null => null,
            YamlMappingNode map => new RecipeMap(map, source, frontMatter, diagnostics),
            var other => Wrong<RecipeMap>(other, key, "a group of keys"),
        };

    /// <summary>
    /// A list of groups; empty where the key is missing. Reports SR5004, SR5005, and SR5011 where
    /// the list is empty.
    /// </summary>
    public IReadOnlyList<RecipeMap> Maps(string key, bool required = true) => shape is not null
        ? ProbeGroup(key, required, isList: true) is { } probe ? [probe] : []
        : [.. Items<YamlMappingNode>(key, required, "a list of groups of keys").Select(m => new RecipeMap(m, source, frontMatter, diagnostics))];

    /// <summary>A list of finite numbers. Reports like <see cref="Maps"/>.</summary>
    public IReadOnlyList<double> Numbers(string key, bool required = true) =>
        [.. Texts(key, required).Select(t => NumberOf(t, key)).OfType<double>()];

    public IReadOnlyList<RecipeText> Texts(string key, bool required = true) => shape is not null
        ? Probe(key, required, isList: true) is { } probe ? [probe] : []
        : [.. Items<YamlScalarNode>(key, required, "a list").Select(s => new RecipeText(s, source, frontMatter))];

    /// <summary>
    /// All keys with their texts, for a group whose keys are names. Reports SR5005.
    /// </summary>
    public IReadOnlyList<(RecipeText Key, RecipeText Value)> Pairs()
    {
        shape?.Open();
        var pairs = new List<(RecipeText, RecipeText)>();
        foreach (var (key, value) in node.Children)
        {
            _asked.Add(key.ToString());
            if (key is YamlScalarNode name && value is YamlScalarNode { Value.Length: > 0 } scalar)
                pairs.Add((new RecipeText(name, source, frontMatter), new RecipeText(scalar, source, frontMatter)));
            else
                Wrong<RecipeText>(value, key.ToString(), "a text");
        }

        return pairs;
    }

    /// <summary>Reports keys that mean nothing here (SR5003).</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(name))
                diagnostics.Add(DiagnosticCatalogue.UnknownKey(PlaceOf(key, name.Length), name, Suggestion.For(name, _asked)));
        }
    }

    private RecipeText? Probe(string key, bool required, bool isList = false)
    {
        var asked = shape!.Ask(key, required);
        asked.Take(RecipeForm.Text, isList);
        return required || (isList ? shape.Choices!.HasGroups : shape.Choices!.HasTexts)
            ? new RecipeText(new YamlScalarNode(key), source, frontMatter, asked)
            : null;
    }

    private RecipeMap? ProbeGroup(string key, bool required, bool isList)
    {
        var asked = shape!.Ask(key, required);
        asked.Take(RecipeForm.Keys, isList);
        return required || shape.Choices!.HasGroups
            ? new RecipeMap(
                new YamlMappingNode(), source, frontMatter, diagnostics,
                asked.Group.Begin(shape.Choices!))
            : null;
    }

    private double? NumberOf(RecipeText text, string key)
    {
        if (RecipeReader.TryNumber(text, out var number))
            return number;
        diagnostics.Add(DiagnosticCatalogue.WrongValue(
            text.Place, key, "a number, written like 29000 or 0.5"));
        return null;
    }

    private IEnumerable<T> Items<T>(string key, bool required, string expected)
        where T : YamlNode
    {
        var found = Find(key, required);
        if (found is YamlSequenceNode { Children.Count: 0 } or YamlScalarNode { Value: null or "" })
            diagnostics.Add(DiagnosticCatalogue.NothingToDraw(PlaceOf(found), key));
        else if (found is YamlSequenceNode list)
            return list.Children.Where(i => i is T || Wrong<YamlNode>(i, key, expected) is not null).OfType<T>();
        else if (found is not null)
            Wrong<YamlNode>(found, key, expected);
        return [];
    }

    private YamlNode? Find(string key, bool required)
    {
        _asked.Add(key);
        if (node.Children.TryGetValue(new YamlScalarNode(key), out var found))
            return found;
        if (required)
            diagnostics.Add(DiagnosticCatalogue.MissingKey(Place, key));
        return null;
    }

    private T? Wrong<T>(YamlNode found, string key, string expected)
        where T : class
    {
        diagnostics.Add(DiagnosticCatalogue.WrongValue(PlaceOf(found), key, expected));
        return null;
    }

    private Place PlaceOf(YamlNode found, int length = 1) =>
        source.PlaceAt(frontMatter + (int)found.Start.Index, found is YamlScalarNode scalar ? Math.Max(length, scalar.Value?.Length ?? 1) : length);
}
