using Standoff.Site.Files;

namespace Standoff.Site.Publishing;

/// <summary>The folder that holds the published edition. A new edition takes the place of the old one at once or not at all.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly string _target = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);

    private string Staging => _target + ".new";

    private string Retired => _target + ".old";

    /// <summary>Writes beside the folder, then swaps names; what goes wrong before the swap leaves the old edition as it was.</summary>
    /// <exception cref="IOException">The disk is full or the folder is in use.</exception>
    public void Replace(OutputFiles files)
    {
        var staging = Prepare();
        // Pictures take longest and share nothing; more than two at a time would starve small machines.
        files.All.Values.Where(f => f.Path.EndsWith(".png", StringComparison.Ordinal)).AsParallel().WithDegreeOfParallelism(2).ForAll(f => _ = f.Content);
        foreach (var (file, output) in files.All)
        {
            var destination = Path.Combine(staging, file);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            File.WriteAllBytes(destination, output.Content);
        }

        Publish();
    }

    /// <summary>An empty folder beside this one, for who writes the files on their own; <see cref="Publish"/> or <see cref="Discard"/> follows.</summary>
    public string Prepare()
    {
        // An earlier run was stopped between the two moves: the old edition goes back where it was.
        if (!Directory.Exists(_target) && Directory.Exists(Retired))
            Directory.Move(Retired, _target);
        Remove(Retired);
        Remove(Staging);
        Directory.CreateDirectory(Staging);
        return Staging;
    }

    /// <summary>Puts the prepared folder in the place of the old edition.</summary>
    public void Publish()
    {
        if (Directory.Exists(_target))
            Directory.Move(_target, Retired);
        Directory.Move(Staging, _target);
        Remove(Retired);
    }

    /// <summary>Gives the prepared folder up; the old edition stays.</summary>
    public void Discard() => Remove(Staging);

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
