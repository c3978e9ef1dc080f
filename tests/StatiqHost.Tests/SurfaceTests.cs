using System.Reflection;
using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>The declarations that stand in for the package.</summary>
public sealed partial class SurfaceTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(
        Checkout.Root, "tests", "StatiqHost", "Surface.cs"));

    [Fact]
    public void Every_declaration_names_its_place_upstream()
    {
        foreach (var type in typeof(Pipeline).Assembly.GetExportedTypes().Where(t => t.Namespace!.StartsWith("Statiq.", StringComparison.Ordinal)))
        {
            Assert.True(Lines.Any(line => IsPlaced(line, type.Name, "class|interface|struct")), $"{type} has no place.");
            foreach (var name in Members(type))
                Assert.True(Lines.Any(line => IsPlaced(line, name, @"[\w>\]]|public")), $"{type}.{name} has no place.");
        }
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
    /// What the host can use of a type: public and protected, without accessors and without what
    /// our bodies override.
    /// </summary>
    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member switch
        {
            ConstructorInfo made => (made.IsPublic || made.IsFamily) && made.GetParameters().Length > 0,
            MethodInfo method => (method.IsPublic || method.IsFamily) && method.GetBaseDefinition() == method && (!method.IsSpecialName || method.Name == "op_Implicit"),
            PropertyInfo property => property.GetMethod!.IsPublic,
            FieldInfo field => field.IsPublic,
            _ => false,
        })
        .Select(member => member is ConstructorInfo ? type.Name : member.Name.Replace("op_Implicit", "operator NormalizedPath", StringComparison.Ordinal));

    private static bool IsPlaced(string line, string name, string before) =>
        Regex.IsMatch(line, $@"(?:{before}) {Regex.Escape(name)}\b.* // [FW]/Statiq\.\S+\.cs:[0-9]+$");

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuiltFolder();
}
