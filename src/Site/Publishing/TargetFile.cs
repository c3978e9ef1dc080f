namespace Standoff.Site.Publishing;

/// <summary>A single file that a command is to write, and why it must not.</summary>
internal static class TargetFile
{
    /// <summary>The file with all links followed; it may be missing.</summary>
    /// <param name="isOurs">Whether the bytes of a file that stands there are of this
    /// program.</param>
    /// <exception cref="RefusalException">Something else would be lost there, or there is no
    /// folder for it.</exception>
    /// <exception cref="IOException">The path cannot be followed, or nothing be written
    /// there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    public static string Find(string path, ProjectFolder project, Func<byte[], bool> isOurs)
    {
        var target = RealPath.Resolve(path);
        if (Directory.Exists(target))
            throw new RefusalException($"{path} is a folder; name a file with --output.");
        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
            throw new RefusalException($"There is no folder {folder}; make it first, or name another file with --output.");
        foreach (var name in ProjectFolder.InputFolders)
        {
            if (RealPath.IsWithin(target, RealPath.Resolve(Path.Combine(project.Root, name))))
                throw new RefusalException($"{path} lies in {name}/, which the edition is made from; name another file with --output.");
        }

        if (File.Exists(target) && (!NativeFile.IsRegular(target) || !IsFree(target, isOurs)))
            throw new RefusalException($"{path} is a file that this command has not written; name another with --output, or move it away.");
        Try(folder);
        return target;
    }

    /// <summary>Nothing is lost with an empty file.</summary>
    private static bool IsFree(string target, Func<byte[], bool> isOurs) =>
        new FileInfo(target).Length == 0 || isOurs(File.ReadAllBytes(target));

    /// <summary>What cannot be written is told before the work, and not behind it.</summary>
    private static void Try(string folder)
    {
        using (File.Create(WholeFile.NameBeside(Path.Combine(folder, "file")), 1, FileOptions.DeleteOnClose))
        {
        }
    }
}
