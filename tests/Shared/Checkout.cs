using System.Runtime.CompilerServices;

namespace Standoff.Shared;

/// <summary>The checkout that the tests belong to.</summary>
internal static class Checkout
{
    /// <summary>For those who write the report; no part of it.</summary>
    private const string WritersGuide = "content/README.md";

    public static readonly string Root = Path.GetFullPath(Path.Combine(FindSource(), "..", ".."));

    /// <summary>The folder of a project of tests.</summary>
    public static string FindTests(string project) => Path.Combine(Root, "tests", project);

    /// <summary>
    /// What an edition of a project is made from: the files below <c>data/</c> and
    /// <c>content/</c>, by path from the project's folder with <c>/</c>.
    /// </summary>
    /// <param name="project">Its folder; this checkout unless given.</param>
    public static Dictionary<string, ReadOnlyMemory<byte>> ReadInputs(string? project = null)
    {
        var root = project ?? Root;
        return new[] { "data", "content" }
            .Select(folder => Path.Combine(root, folder))
            .SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file))
            .Select(path => path.Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !Path.GetFileName(path).StartsWith('.') && path != WritersGuide)
            .ToDictionary(path => path, path => Read(Path.Combine(root, path)), StringComparer.Ordinal);
    }

    private static ReadOnlyMemory<byte> Read(string file) => File.ReadAllBytes(file);

    private static string FindSource([CallerFilePath] string path = "") =>
        Path.GetDirectoryName(path)!;
}
