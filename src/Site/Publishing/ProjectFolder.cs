using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>A checkout of the project on disk.</summary>
internal sealed class ProjectFolder
{
    /// <summary>What an edition is made from.</summary>
    public static readonly string[] InputFolders = ["data", "content"];

    private ProjectFolder(string root) => Root = root;

    public string Root { get; }

    /// <summary>
    /// The nearest folder at or above one that holds the data package; null where none does.
    /// </summary>
    public static ProjectFolder? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, DataPackage.Path)))
                return new ProjectFolder(folder.FullName);
        }

        return null;
    }

    /// <summary>
    /// Reads all inputs below <c>data/</c> and <c>content/</c> that can be read. Reports SR6001 to
    /// SR6004.
    /// </summary>
    public Outcome<InputFiles> Read() => InputReader.Read(InputTree.Find(Root, InputFolders));

    /// <summary>
    /// What changes whenever a file that <see cref="Read"/> reads is saved, added or taken away.
    /// </summary>
    public string Fingerprint() =>
        string.Join('\n', InputTree.Find(Root, InputFolders).Select(Describe));

    private static string Describe(InputEntry entry)
    {
        try
        {
            var file = new FileInfo(RealPath.Resolve(entry.OnDisk));
            var length = file.Exists ? file.Length : 0;
            return FormattableString.Invariant(
                $"{entry.Path}|{entry.Problem?.Kind.Code}|{length}|{file.LastWriteTimeUtc.Ticks}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{entry.Path}|{e.GetType().Name}";
        }
    }
}
