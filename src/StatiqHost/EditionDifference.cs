using System.Globalization;
using Standoff.Site.Files;
using Standoff.Site.Publishing;

namespace Standoff.StatiqHost;

/// <summary>How far what pipelines have written is the edition that was checked.</summary>
/// <param name="Changed">Paths of files with other bytes.</param>
/// <param name="Missing">Paths of files that were not written.</param>
/// <param name="Added">How many files no stage of the report makes.</param>
internal sealed record EditionDifference(IReadOnlyList<string> Changed, IReadOnlyList<string> Missing, int Added)
{
    private const int MaxNamed = 3;

    public bool IsAny => IsWrong || Added > 0;

    /// <summary>Whether a page is another than the one that was checked; more of them are
    /// none.</summary>
    public bool IsWrong => Changed.Count + Missing.Count > 0;

    /// <param name="build">Nothing is compared where no pipeline has read the report.</param>
    public static EditionDifference Between(PipelineBuild build, string folder)
    {
        if (build.Files is not { } expected)
            return new([], [], 0);
        var written = OutputManifest.Create(folder).Files.ToHashSet(StringComparer.Ordinal);
        var changed = expected.All.Values.Where(f => written.Contains(f.Path) && !IsSame(f, folder)).Select(f => f.Path);
        var missing = expected.All.Keys.Where(path => !written.Contains(path));
        return new(
            [.. changed], [.. missing], written.Count(path => !expected.All.ContainsKey(path)));
    }

    /// <summary>
    /// Takes over the files of the edition before that nobody has written anew.
    /// </summary>
    /// <returns>How many.</returns>
    /// <exception cref="RefusalException">One has the name of a folder that was written, or the other
    /// way round.</exception>
    public static int Keep(string published, string staging)
    {
        var before = Directory.Exists(published) ? OutputManifest.Read(published) : null;
        var kept = (before?.Files ?? []).Where(path => !File.Exists(OutputPath.Below(staging, path))).ToList();
        CheckRoom(kept, published, staging);
        foreach (var path in kept)
        {
            var to = OutputPath.Below(staging, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(OutputPath.Below(published, path), to);
        }

        return kept.Count;
    }

    private static void CheckRoom(IEnumerable<string> kept, string published, string staging)
    {
        foreach (var path in kept)
        {
            var written = Directory.Exists(OutputPath.Below(staging, path))
                ? $"a folder '{path}/'"
                : DestinationFault.ParentsOf(path).FirstOrDefault(parent => File.Exists(OutputPath.Below(staging, parent))) is { } parent
                    ? $"a file '{parent}'"
                    : null;
            if (written is not null)
                throw new RefusalException($"These pipelines write {written}, and of the edition before '{path}' stays in {published}; give the document another destination. Nothing has been published.");
        }
    }

    /// <summary>Without a full stop.</summary>
    public string Describe()
    {
        string?[] parts =
        [
            Changed.Count == 0 ? null : $"{Count(Changed.Count, "differs", "differ")} from the checked edition ({Names(Changed)})",
            Missing.Count == 0 ? null : $"{Count(Missing.Count, "of it is missing", "of it are missing")} ({Names(Missing)})",
            Added == 0 ? null : $"{Count(Added, "is", "are")} added to it",
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static bool IsSame(OutputFile file, string folder) =>
        File.ReadAllBytes(OutputPath.Below(folder, file.Path)).AsSpan().SequenceEqual(file.Content);

    private static string Count(int files, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{files} {(files == 1 ? "file " + one : "files " + many)}");

    private static string Names(IReadOnlyList<string> paths) =>
        string.Join(", ", paths.Take(MaxNamed)) + (paths.Count > MaxNamed ? " …" : "");
}
