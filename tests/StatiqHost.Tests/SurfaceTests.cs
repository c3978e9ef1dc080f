using System.Reflection;
using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>What stands in for the package has nothing that the package has not.</summary>
public sealed partial class SurfaceTests
{
    /// <summary>
    /// A type or a member of it and where it stands upstream: F is <c>src/core</c> of
    /// Statiq.Framework v1.0.0-beta.72 (c53990da0ba563d5220497fc46a6e7b109be771e), W is
    /// <c>src</c> of Statiq.Web v1.0.0-beta.60 (d692a0471894b32d7e7aa50f397e683614953ca8).
    /// </summary>
    private static readonly IReadOnlyDictionary<string, string> Places = File
        .ReadLines(Path.Combine(Checkout.Root, "tests", "StatiqHost.Tests", "surface.tsv"))
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    [Fact]
    public void Every_declaration_has_its_place_upstream_and_every_place_a_declaration()
    {
        var declared = typeof(
            Pipeline).Assembly.GetExportedTypes().Where(t => t.Namespace != "Statiq.StandIn")
            .SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join("\n", declared.Except(Places.Keys)));
        Assert.Equal("", string.Join("\n", Places.Keys.Except(declared)));
        Assert.All(
            Places.Values, place => Assert.Matches(@"^[FW]/Statiq\.\S+\.cs:[0-9]+$", place));
    }

    [Fact]
    public void The_readme_names_each_module_that_there_is()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var listed = Regex.Match(readme, "It has only the commands .*? the modules (.*?), and patterns").Groups[1].Value;
        var modules = typeof(Pipeline).Assembly.GetExportedTypes()
            .Where(t => typeof(Statiq.Common.IModule).IsAssignableFrom(t) && !t.IsAbstract)
            .Select(t => t.Name);
        Assert.Equal(modules.Order(StringComparer.Ordinal), Regex.Matches(listed, "`([A-Za-z]+)`").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_left_of_the_host_knows_nothing_of_it()
    {
        string[] projects = ["Evidence", "Model", "Figures", "Site"];
        var files = projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src", project), "*", SearchOption.AllDirectories))
            .Where(file => !BuiltFolder().IsMatch(file) && Path.GetExtension(file) is ".cs" or ".razor" or ".csproj");
        foreach (var file in files)
            Assert.DoesNotContain("Statiq.", File.ReadAllText(file), StringComparison.Ordinal);
    }

    /// <summary>
    /// What a user can name: types, and their public and protected members without accessors and
    /// without what our bodies override.
    /// </summary>
    private static IEnumerable<string> Names(Type type)
    {
        var name = $"{type.Namespace}.{type.Name.Split('`')[0]}";
        return type
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(IsUsable)
            .Select(member => $"{name}.{(member is ConstructorInfo ? "ctor" : member.Name)}")
            .Prepend(name);
    }

    private static bool IsUsable(MemberInfo member) => member switch
    {
        ConstructorInfo made => (made.IsPublic || made.IsFamily) && made.GetParameters().Length > 0,
        MethodInfo method => (method.IsPublic || method.IsFamily) && method.GetBaseDefinition() == method
            && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => property.GetMethod!.IsPublic,
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => false,
    };

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuiltFolder();
}
