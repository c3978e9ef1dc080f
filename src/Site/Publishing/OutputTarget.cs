namespace Standoff.Site.Publishing;

/// <summary>The folder that an edition is to be published in, and why it must not be.</summary>
internal static class OutputTarget
{
    /// <summary>The folder with all links followed; it may be missing.</summary>
    /// <exception cref="RefusalException">Publishing there could destroy something.</exception>
    /// <exception cref="IOException">The path cannot be followed.</exception>
    public static string Find(string path, ProjectFolder project)
    {
        var folder = RealPath.Resolve(path);
        if (FindFile(folder) is { } file)
            throw new RefusalException($"{file} is a file; name a folder with --output, or move the file away.");
        var root = RealPath.Resolve(project.Root);
        if (RealPath.IsWithin(root, folder))
            throw new RefusalException(
                $"'{path}' holds the project itself; name a folder of its own with --output, such as output.");
        foreach (var name in ProjectFolder.InputFolders)
        {
            var input = RealPath.Resolve(Path.Combine(root, name));
            if (RealPath.IsWithin(folder, input) || RealPath.IsWithin(input, folder))
                throw new RefusalException(
                    $"'{path}' is, holds or lies in {name}/, which the edition is made from; "
                    + "name another folder with --output.");
        }

        if (Directory.Exists(folder) && HasVisibleEntries(folder) && OutputManifest.Read(folder) is null)
        {
            var mark = File.Exists(Path.Combine(folder, OutputManifest.FileName))
                ? $"a mark ({OutputManifest.FileName}) that this program has not written so"
                : $"no mark ({OutputManifest.FileName}) that an edition was published there";
            throw new RefusalException(
                $"'{path}' holds files and {mark}; "
                + "name a new or empty folder with --output, or empty this one first.");
        }

        return folder;
    }

    /// <summary>
    /// The path or a part of it that is a file; null where all are folders or missing.
    /// </summary>
    private static string? FindFile(string? path)
    {
        for (; path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>
    /// Hidden ones alone, such as <c>.git</c> or <c>.nojekyll</c>, do not stand in an edition's
    /// way.
    /// </summary>
    private static bool HasVisibleEntries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder)
            .Any(e => !Path.GetFileName(e).StartsWith('.'));
}
