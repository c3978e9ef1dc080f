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
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(f => !Path.GetFileName(f.Path).StartsWith('.') && f.Path != WritersGuide)
            .ToDictionary(f => f.Path, f => (ReadOnlyMemory<byte>)File.ReadAllBytes(f.File), StringComparer.Ordinal);
    }

    private static string FindSource([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
