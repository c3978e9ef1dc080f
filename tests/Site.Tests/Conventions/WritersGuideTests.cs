using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Prose;

namespace Standoff.Site.Tests.Conventions;

/// <summary>The guide for writers says what the code knows, no more and no less.</summary>
public sealed partial class WritersGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Checkout.Root, "content", "README.md"));

    [Fact]
    public void Every_scheme_of_a_reference_is_explained() =>
        Assert.Equal(
            LinkSchemes.Inside.Order(StringComparer.Ordinal), InCells("References", Scheme()));

    [Fact]
    public void Every_container_is_explained() =>
        Assert.Equal(
            SectionReader.Containers.Order(StringComparer.Ordinal), InCells("Findings", Name()));

    [Fact]
    public void Every_key_of_front_matter_is_explained() =>
        Assert.Equal(SectionReader.Keys.Order(StringComparer.Ordinal), InCells("A page", Name()));

    [Fact]
    public void Every_generated_table_is_named() =>
        Assert.All(GeneratedTableNames.All.Keys, name => Assert.Contains($"`{name}`", Chapter("References"), StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_figure_is_explained() => Assert.Equal(
        Found("src/Figures/Kinds", KindName()),
        Kind().Matches(Chapter("Figures")).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal));

    /// <summary>Keys stand in the code where a recipe is asked for them.</summary>
    [Fact]
    public void Every_key_of_a_recipe_is_explained()
    {
        var asked = Found("src/Figures/Kinds", Asked()).Concat(Found("src/Figures/Recipes", Asked())).Append("kind").ToHashSet(StringComparer.Ordinal);
        var told = Quoted().Matches(Chapter("Figures")).Select(m => m.Groups["word"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], asked.Except(told).Order(StringComparer.Ordinal));
        Assert.Equal([], InCells("Figures", Name()).Except(asked));
    }

    private static string Chapter(string title)
    {
        var start = Guide.IndexOf($"\n## {title}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, title);
        var end = Guide.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Guide[start..] : Guide[start..end];
    }

    /// <summary>What the first cells of a chapter's tables name.</summary>
    private static IEnumerable<string> InCells(string chapter, Regex name) => Chapter(chapter).Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(line => name.Matches(line.Split('|')[1]))
        .Select(m => m.Groups["name"].Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Found(string folder, Regex name) => Directory
        .GetFiles(Path.Combine(Checkout.Root, folder), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => name.Matches(File.ReadAllText(file)))
        .Select(m => m.Groups["name"].Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\]\((?<name>[a-z]+):")]
    private static partial Regex Scheme();

    [GeneratedRegex("`(?<name>[a-z]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("`(?<word>[a-z]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\*\*`(?<name>[a-z-]+)`\*\*")]
    private static partial Regex Kind();

    [GeneratedRegex("override string Name => \"(?<name>[a-z-]+)\"")]
    private static partial Regex KindName();

    [GeneratedRegex("\\b(Text|Texts|Map|Maps|Number|Numbers)\\(\"(?<name>[a-z]+)\"")]
    private static partial Regex Asked();
}
