using Standoff.Evidence;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>A checkout of the project on disk.</summary>
internal sealed class ProjectFolder
{
    /// <summary>What an edition is made from.</summary>
    public static readonly string[] InputFolders = ["data", "content"];

    private ProjectFolder(string root) => Root = root;

    public string Root { get; }

    /// <summary>The nearest folder at or above one that holds the data package; null where none does.</summary>
    public static ProjectFolder? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, DataPackage.Path)))
                return new ProjectFolder(folder.FullName);
        }

        return null;
    }

    /// <summary>Whether a file below the input folders belongs to the edition. Hidden ones are the editor's or the system's; the guide for writers is for them alone.</summary>
    /// <param name="path">Relative to the project's root, with <c>/</c>.</param>
    public static bool IsInput(string path) => !Path.GetFileName(path).StartsWith('.') && path != ChapterPath.WritersGuide;

    /// <summary>Reads all files below <c>data/</c> and <c>content/</c>.</summary>
    public InputFiles Read() => new(
        from name in InputFolders
        let folder = Path.Combine(Root, name)
        where Directory.Exists(folder)
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/')
        where IsInput(path)
        select KeyValuePair.Create(path, (ReadOnlyMemory<byte>)File.ReadAllBytes(file)));
}
