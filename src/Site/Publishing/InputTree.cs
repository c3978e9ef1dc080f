using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Publishing;

/// <summary>Walks through the folders that hold an edition's inputs, through links too.</summary>
internal sealed class InputTree
{
    /// <summary>
    /// What stands for bytes of a name that are no UTF-8; the file cannot be found by such a name.
    /// </summary>
    private const char ReplacementCharacter = '\uFFFD';

    private readonly string _root;
    private readonly List<InputEntry> _entries = [];

    private InputTree(string root) => _root = root;

    /// <summary>
    /// All inputs below some folders and all links and folders that lead to none, in ordinal order
    /// of paths within each folder.
    /// </summary>
    /// <param name="root">The project's.</param>
    /// <param name="folders">Relative to it; those that are missing hold nothing.</param>
    public static IReadOnlyList<InputEntry> Find(string root, IEnumerable<string> folders)
    {
        var tree = new InputTree(root);
        foreach (var folder in folders)
            tree.Add(folder, []);
        return tree._entries;
    }

    /// <param name="within">The folders that are being walked through, with all links
    /// followed.</param>
    private void Add(string path, IReadOnlyList<string> within)
    {
        var onDisk = Path.Combine(_root, path);
        if (path.Contains(ReplacementCharacter, StringComparison.Ordinal))
            Report(onDisk, DiagnosticCatalogue.UnreadableFile(Place.StartOf(path), path, "its name is no UTF-8; rename it"));
        else if (IsBrokenLink(onDisk))
            Report(onDisk, DiagnosticCatalogue.BrokenLink(Place.StartOf(path), path));
        else if (Directory.Exists(onDisk) && InputName.IsOfFile(path))
            Report(onDisk, DiagnosticCatalogue.FolderForFile(Place.StartOf(path), path));
        else if (Directory.Exists(onDisk))
            AddFolder(path, onDisk, within);
        else if (File.Exists(onDisk))
            _entries.Add(new InputEntry(path, onDisk, null));
    }

    /// <summary>
    /// A link that leads to nothing or to itself; to .NET it exists all the same.
    /// </summary>
    private static bool IsBrokenLink(string onDisk)
    {
        if (new FileInfo(onDisk).LinkTarget is null)
            return false;
        try
        {
            return !Path.Exists(RealPath.Resolve(onDisk));
        }
        catch (IOException)
        {
            return true;
        }
    }

    private void AddFolder(string path, string onDisk, IReadOnlyList<string> within)
    {
        try
        {
            var real = RealPath.Resolve(onDisk);
            if (within.Any(w => RealPath.IsWithin(w, real)))
            {
                Report(onDisk, DiagnosticCatalogue.LinkLoop(Place.StartOf(path), path));
                return;
            }

            var names = Directory.EnumerateFileSystemEntries(onDisk)
                .Select(e => Path.GetFileName(e)!)
                .Order(StringComparer.Ordinal);
            foreach (var below in names.Select(name => $"{path}/{name}").Where(InputName.IsInput))
                Add(below, [.. within, real]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(onDisk, DiagnosticCatalogue.UnreadableFile(Place.StartOf(path), path, InputReader.Reason(e)));
        }
    }

    private void Report(string onDisk, Diagnostic problem) =>
        _entries.Add(new InputEntry(problem.Place.Path, onDisk, problem));
}

/// <param name="Path">Relative to the project's root, with <c>/</c>.</param>
/// <param name="OnDisk">Absolute.</param>
/// <param name="Problem">Why there is nothing to read; null where there is.</param>
internal sealed record InputEntry(string Path, string OnDisk, Diagnostic? Problem);
