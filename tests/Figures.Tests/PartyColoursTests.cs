using System.Text.RegularExpressions;
using Standoff.Shared;

namespace Standoff.Figures.Tests;

/// <summary>Who has a colour of its own is drawn in it, and nobody else is.</summary>
public sealed partial class PartyColoursTests
{
    /// <summary>Companies by the name of their role; those without a colour have none.</summary>
    private static readonly (string Name, string Role)[] Companies =
    [
        ("OpenAI", "openai"), ("Broadcom", "broadcom"), ("Microsoft", "microsoft"), ("NVIDIA", "nvidia"), ("Oracle", "oracle"),
        ("Anthropic", ""), ("Moonshot", ""), ("DeepSeek", ""), ("Google", ""), ("Amazon", ""),
    ];

    public static TheoryData<string> Recipes =>
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "content", "figures"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void No_company_is_drawn_in_the_colour_of_another(string id)
    {
        var recipe = File.ReadAllText(Path.Combine(Checkout.Root, "content", "figures", id + ".md"));
        var drawn = Row().Matches(recipe)
            .Select(m => (Named: Companies.Where(c => m.Groups["label"].Value.Contains(c.Name, StringComparison.Ordinal)).ToList(), Role: m.Groups["role"].Value))
            .Where(r => r.Named.Count > 0).ToList();
        Assert.All(drawn.Where(r => Companies.Any(c => c.Role == r.Role)), r => Assert.Contains(r.Role, r.Named.Select(n => n.Role)));
        // A line has nothing but its colour to say whose it is.
        if (!Lines().IsMatch(recipe))
            return;
        Assert.All(drawn.Where(r => r.Named.Any(n => n.Role.Length > 0)), own => Assert.All(
            drawn.Where(r => r.Role == own.Role), r => Assert.Equal(own.Named.Select(n => n.Name), r.Named.Select(n => n.Name))));
    }

    [GeneratedRegex("""label: (?:"(?<label>[^"]*)"|(?<label>[^,"}]*)), role: (?<role>[a-z]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex("^kind: (lines|over-time)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();
}
