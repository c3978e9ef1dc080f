using Standoff.Site.Files;

namespace Standoff.Site.Publishing;

/// <summary>
/// Moves an edition into a published folder file by file, where the folder itself cannot be
/// exchanged. Each file is the old or the new one at any moment; what is interrupted is finished by
/// the next run.
/// </summary>
internal static class FolderFill
{
    /// <param name="ready">A whole edition with its manifest, on the same disk; nothing is done
    /// where it is missing. It is gone in the end.</param>
    public static void Finish(string ready, string published)
    {
        if (!Directory.Exists(ready) || OutputManifest.Read(ready) is not { } next)
            return;
        var before = OutputManifest.Read(published)?.Files ?? [];
        // Until the end both editions' files count as ours.
        new OutputManifest([.. before.Union(next.Files, StringComparer.Ordinal)]).Write(published);
        foreach (var file in next.Files)
            Move(OutputPath.Below(ready, file), OutputPath.Below(published, file));
        foreach (var file in before.Except(next.Files, StringComparer.Ordinal))
            Delete(OutputPath.Below(published, file), published);
        next.Write(published);
        Directory.Delete(ready, recursive: true);
    }

    private static void Move(string from, string to)
    {
        if (!File.Exists(from))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }

    /// <summary>And the folders that it leaves empty.</summary>
    private static void Delete(string file, string published)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (Directory.Exists(folder))
            File.Delete(file);
        while (folder != published && IsEmpty(folder))
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static bool IsEmpty(string folder) =>
        Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();
}
