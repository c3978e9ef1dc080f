using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Schemas;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Site.Tests.Schemas;

/// <summary>The schemas that editors have, judged by a validator that knows nothing of our code.</summary>
public sealed partial class EditorFilesTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = EditorFiles.All.ToDictionary(
        f => Path.GetFileNameWithoutExtension(f.Key), f => JsonSchema.FromText(f.Value));

    [Fact]
    public void The_files_are_those_that_the_code_writes() =>
        Assert.All(
            EditorFiles.All,
            f => Assert.Equal(f.Value, File.ReadAllText(Path.Combine(Checkout.Root, f.Key))));

    [Fact]
    public void Every_chapter_and_figure_and_the_package_are_valid()
    {
        var files = Directory.GetFiles(
            Path.Combine(Checkout.Root, "content"), "*.md", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "README.md").ToList();
        Assert.True(files.Count > 40);
        Assert.All(files, f => AssertValid(SchemaOf(f), FrontMatterOf(f), f));
        AssertValid("datapackage", Package(), "the package");
    }

    [Fact]
    public void Every_recipe_of_the_tests_is_valid()
    {
        var files = Directory.GetFiles(
            Path.Combine(Checkout.Root, "tests/Figures.Tests/Recipes"), "*.md");
        Assert.True(files.Length > 20);
        Assert.All(files, f => AssertValid("figure", FrontMatterOf(f), f));
    }

    /// <summary>A key that no kind reads is refused at every place where keys stand.</summary>
    [Fact]
    public void A_key_too_many_or_too_few_is_refused_in_every_figure()
    {
        foreach (var file in Directory.GetFiles(
            Path.Combine(Checkout.Root, "content", "figures"), "*.md"))
        {
            var recipe = FrontMatterOf(file);
            var groups = GroupsIn(recipe).Where(
                g => !g.GetPath().EndsWith(".labels", StringComparison.Ordinal));
            foreach (var group in groups.ToList())
            {
                group["sparkle"] = "x";
                Assert.False(IsValid("figure", recipe), $"{file}: {group.GetPath()}");
                group.Remove("sparkle");
            }

            foreach (var key in new[] { "kind", "title", "subtitle" })
            {
                var less = (JsonObject)recipe.DeepClone();
                less.Remove(key);
                Assert.False(IsValid("figure", less), $"{file}: {key}");
            }
        }
    }

    /// <summary>The code asks for keys by literals, and each is in the schema.</summary>
    [Fact]
    public void All_keys_that_the_code_asks_for_are_in_the_schema()
    {
        string[] folders = ["src/Figures/Kinds", "src/Figures/Recipes"];
        var asked = folders
            .SelectMany(f => Directory.GetFiles(
                Path.Combine(Checkout.Root, f), "*.cs", SearchOption.AllDirectories))
            .SelectMany(f => Asked().Matches(File.ReadAllText(f)).Select(m => m.Groups["name"].Value))
            .Append("kind").Distinct().Order(StringComparer.Ordinal);
        var schema = JsonNode.Parse(EditorFiles.All[EditorFiles.Folder + "figure.json"])!;
        var known = GroupsIn((JsonObject)schema).Select(g => g["properties"])
            .OfType<JsonObject>().SelectMany(p => p.Select(k => k.Key));
        Assert.Equal(asked, known.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Schema and reader are of one mind on each property that goes.</summary>
    [Fact]
    public void What_the_reader_of_the_package_misses_the_schema_misses()
    {
        var count = 0;
        var paths = GroupsIn(Package())
            .SelectMany(g => g.Select(p => (Group: g.GetPath(), p.Key)))
            .DistinctBy(p => (Index().Replace(p.Group, "[]"), p.Key));
        foreach (var path in paths)
        {
            var package = Package();
            GroupsIn(package).Single(g => g.GetPath() == path.Group).Remove(path.Key);
            Assert.Equal(IsRead(package), IsValid("datapackage", package));
            count++;
        }

        Assert.True(count > 30);
    }

    [Theory]
    [InlineData("$", "dialect", "{}")]
    [InlineData("$", "homepage", "\"https://x.example/a\"")]
    [InlineData("$", "missingValues", "[\"-\"]")]
    [InlineData("$", "missingValues", "[\"\"]")]
    [InlineData("$", "homepages", "\"x\"")]
    [InlineData("$", "keywords", "[\"chips\"]")]
    [InlineData("$.resources[0].schema", "missingValues", "[\"\"]")]
    [InlineData("$.resources[0].schema.fields[0]", "titel", "\"x\"")]
    [InlineData("$.resources[0]", "path", "\"below/units.csv\"")]
    [InlineData("$.resources[0]", "encoding", "\"latin1\"")]
    [InlineData("$.resources[0].schema.fields[0]", "type", "\"integer\"")]
    [InlineData("$.resources[0].schema.fields[0]", "example", "\"kW\"")]
    [InlineData("$.resources[0].schema.fields[0].constraints", "required", "\"yes\"")]
    [InlineData("$.resources[0].schema.fields[0].constraints", "maxLength", "4")]
    public void What_the_reader_of_the_package_refuses_the_schema_refuses(
        string at, string property, string value)
    {
        var package = Package();
        GroupsIn(package).Single(g => g.GetPath() == at)[property] = JsonNode.Parse(value);
        Assert.Equal(IsRead(package), IsValid("datapackage", package));
    }

    private static bool IsRead(JsonObject package) =>
        DataPackage.Read(new InputFiles(
            [new(DataPackage.Path, Encoding.UTF8.GetBytes(package.ToJsonString()))])).Found.Count == 0;

    private static JsonObject Package() =>
        (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, DataPackage.Path)))!;

    private static string SchemaOf(string file) =>
        file.Contains("figures", StringComparison.Ordinal) ? "figure" : "chapter";

    private static bool IsValid(string schema, JsonObject instance) =>
        Schemas[schema].Evaluate(JsonDocument.Parse(instance.ToJsonString()).RootElement).IsValid;

    private static void AssertValid(string schema, JsonObject instance, string file) =>
        Assert.True(IsValid(schema, instance), $"{file}: {instance.ToJsonString()}");

    private static IEnumerable<JsonObject> GroupsIn(JsonNode? node) => node switch
    {
        JsonObject group => group.SelectMany(p => GroupsIn(p.Value)).Prepend(group).ToList(),
        JsonArray list => list.SelectMany(GroupsIn),
        _ => [],
    };

    private static JsonObject FrontMatterOf(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file).Split("\n---\n", 2)[0] + "\n"));
        return (JsonObject)Convert(yaml.Documents[0].RootNode)!;
    }

    /// <summary>As YAML 1.2 has it: plain scalars that are numbers are numbers.</summary>
    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(c.Key.ToString(), Convert(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        var scalar => JsonValue.Create(((YamlScalarNode)scalar).Value),
    };

    [GeneratedRegex("\\b(Text|Texts|Map|Maps|Number|Numbers)\\(\"(?<name>[a-z]+)\"")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
