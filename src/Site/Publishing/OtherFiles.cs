namespace Standoff.Site.Publishing;

/// <summary>
/// What stands in a published folder beside the edition: a CNAME, a <c>.nojekyll</c>, files of a
/// person's own. They outlive every edition.
/// </summary>
internal static class OtherFiles
{
    /// <summary>
    /// Makes sure that an edition replaces nothing of them; a file that holds what the edition’s
    /// does becomes the edition’s.
    /// </summary>
    /// <param name="staging">The folder of the edition that is to come.</param>
    /// <param name="before">Of the edition that stands there; null where none does.</param>
    /// <exception cref="RefusalException">One of them stands where the edition needs a file or a
    /// folder.</exception>
    public static void CheckRoom(string folder, string staging, OutputManifest? before, OutputManifest next)
    {
        var files = next.Files.ToHashSet(StringComparer.Ordinal);
        var folders = next.Files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, entry) in Find(folder, before))
        {
            if (files.Contains(path) && IsSame(entry, Path.Combine(staging, path)))
                continue;
            if (files.Contains(path) || folders.Contains(path) || FoldersOf(path).Any(files.Contains))
            {
                throw new RefusalException(
                    $"'{path}' in {folder} was not published by this program, and the edition has a file there; "
                    + "move yours away.");
            }
        }
    }

    /// <summary>
    /// Gives them a name in another folder too, or copies of them where the disk knows no second
    /// names. What stands there already stays.
    /// </summary>
    public static void Keep(string from, string to, OutputManifest? before)
    {
        foreach (var (path, entry) in Find(from, before))
        {
            var kept = Path.Combine(to, path);
            if (Path.Exists(kept) || new FileInfo(kept).LinkTarget is not null)
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            if (entry.LinkTarget is { } target)
                File.CreateSymbolicLink(kept, target);
            else if (entry is DirectoryInfo)
                Directory.CreateDirectory(kept);
            else if (!NativeFile.TryLink(entry.FullName, kept))
                File.Copy(entry.FullName, kept);
        }
    }

    /// <summary>
    /// Files, links and empty folders that the edition did not write, by path from the folder with
    /// <c>/</c>.
    /// </summary>
    private static List<(string Path, FileSystemInfo Entry)> Find(string folder, OutputManifest? before)
    {
        var own = before?.Files.ToHashSet(StringComparer.Ordinal) ?? [];
        own.Add(OutputManifest.FileName);
        var workshop = Path.GetFileName(Workshop.Inside(folder));
        return [.. Walk(new DirectoryInfo(folder), "")];

        IEnumerable<(string Path, FileSystemInfo Entry)> Walk(DirectoryInfo parent, string prefix)
        {
            foreach (var entry in parent.EnumerateFileSystemInfos())
            {
                var path = prefix + entry.Name;
                // A folder in the place of a file of ours is somebody else's, with all that is in it.
                var below = entry is DirectoryInfo { LinkTarget: null } inner ? inner : null;
                if (path == workshop || (below is null && own.Contains(path)))
                    continue;
                if (below is null || !below.EnumerateFileSystemInfos().Any())
                    yield return (path, entry);
                else
                    foreach (var one in Walk(below, path + "/"))
                        yield return one;
            }
        }
    }

    private static bool IsSame(FileSystemInfo own, string next) =>
        own is FileInfo { LinkTarget: null } file
        && file.Length == new FileInfo(next).Length
        && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(next));

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }
}
