namespace Standoff.Site.Publishing;

/// <summary>The folder that holds the published edition. A new edition takes the place of the old one at once or not at all.</summary>
internal sealed class OutputFolder(string path)
{
    /// <summary>Writes beside the folder, then swaps names; what goes wrong before the swap leaves the old edition as it was.</summary>
    /// <exception cref="IOException">The disk is full or the folder is in use.</exception>
    public void Replace(OutputFiles files)
    {
        var target = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);
        var staging = target + ".new";
        var retired = target + ".old";
        Recover(target, retired);
        Remove(staging);
        foreach (var (file, output) in files.All)
        {
            var destination = Path.Combine(staging, file);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            File.WriteAllBytes(destination, output.Content);
        }

        if (Directory.Exists(target))
            Directory.Move(target, retired);
        Directory.Move(staging, target);
        Remove(retired);
    }

    /// <summary>Puts the old edition back where an earlier run was stopped between the two moves.</summary>
    private static void Recover(string target, string retired)
    {
        if (!Directory.Exists(target) && Directory.Exists(retired))
            Directory.Move(retired, target);
        Remove(retired);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
