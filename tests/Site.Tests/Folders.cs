using System.Runtime.CompilerServices;
using Standoff.Evidence.Inputs;
using Standoff.Site.Building;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>Where the repository and the test's own files are.</summary>
internal static class Folders
{
    public static readonly string Tests = Here();

    public static readonly string Root = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    /// <summary>A small site that builds without a diagnostic.</summary>
    public static readonly string Baseline = Path.Combine(Tests, "Baseline");

    /// <summary>The files below <c>data/</c> and <c>content/</c> of a project, by path.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Inputs(string project) => new[] { "data", "content" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(project, folder), "*", SearchOption.AllDirectories))
        .ToDictionary(
            file => Path.GetRelativePath(project, file).Replace(Path.DirectorySeparatorChar, '/'),
            file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file),
            StringComparer.Ordinal)
        .Where(file => ProjectFolder.IsInput(file.Key))
        .ToDictionary(StringComparer.Ordinal);

    public static EditionBuild Build(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> inputs) =>
        Edition.Build(new InputFiles(inputs), new EditionOptions());

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
