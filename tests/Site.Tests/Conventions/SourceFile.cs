using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Standoff.Shared;

namespace Standoff.Site.Tests.Conventions;

/// <summary>A file of code of the checkout.</summary>
/// <param name="Path">From the checkout's root, with <c>/</c>.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Folders of code below <c>src/</c> and <c>tests/</c>.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. new[] { "src", "tests" }
            .SelectMany(top => Directory.GetDirectories(System.IO.Path.Combine(Checkout.Root, top)))
            .Where(folder => FindFiles(folder).Any())
            .Select(RelativeToRoot)
            .Order(StringComparer.Ordinal),
    ];

    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    public SyntaxNode Root => field ??= CSharpSyntaxTree.ParseText(Text).GetRoot();

    /// <summary>C# and Razor.</summary>
    public static IReadOnlyList<SourceFile> ReadAll(string project)
    {
        var files = FindFiles(System.IO.Path.Combine(Checkout.Root, project))
            .Select(file => new SourceFile(RelativeToRoot(file), File.ReadAllText(file))).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    /// <summary>C# alone.</summary>
    public static IEnumerable<SourceFile> ReadCode(string project) =>
        ReadAll(project).Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal));

    private static IEnumerable<string> FindFiles(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !RelativeToRoot(f).Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string RelativeToRoot(string path) =>
        System.IO.Path.GetRelativePath(Checkout.Root, path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
