namespace Statiq.Common;

public interface IReadOnlyFileSystem
{
    NormalizedPath RootPath { get; }

    /// <summary>Relative to the root, or absolute; of two files of one name the last one
    /// counts.</summary>
    IReadOnlyList<NormalizedPath> InputPaths { get; }

    NormalizedPath OutputPath { get; }

    NormalizedPath TempPath { get; }

    NormalizedPath CachePath { get; }

    IFileWriteTracker WriteTracker { get; }
}

public interface IFileSystem : IReadOnlyFileSystem
{
    /// <exception cref="ArgumentException">The path is relative.</exception>
    new NormalizedPath RootPath { get; set; }

    new PathCollection InputPaths { get; }

    new NormalizedPath OutputPath { get; set; }

    new NormalizedPath TempPath { get; set; }

    new NormalizedPath CachePath { get; set; }
}

/// <summary>What this and the last execution have written.</summary>
public interface IFileWriteTracker
{
    int CurrentTotalWritesCount { get; }

    int CurrentActualWritesCount { get; }

    bool TryGetCurrentWrite(NormalizedPath path, out int hashCode);

    bool TryGetPreviousWrite(NormalizedPath path, out int hashCode);

    internal void TrackWrite(NormalizedPath path, int hashCode, bool actualWrite);
}

public static class IReadOnlyFileSystemExtensions
{
    public static NormalizedPath GetRootPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.RootPath.Combine(path);

    public static NormalizedPath GetOutputPath(this IReadOnlyFileSystem fileSystem) =>
        fileSystem.RootPath.Combine(fileSystem.OutputPath);

    public static NormalizedPath GetOutputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.GetOutputPath().Combine(path);

    public static IFile GetOutputFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        new LocalFile(fileSystem.GetOutputPath(path), fileSystem.WriteTracker);

    public static NormalizedPath GetTempPath(this IReadOnlyFileSystem fileSystem) =>
        fileSystem.RootPath.Combine(fileSystem.TempPath);

    /// <summary>From the input folder that holds it; <see cref="NormalizedPath.Null"/> where none
    /// does.</summary>
    public static NormalizedPath GetRelativeInputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        if (path.IsRelative)
            return path;
        foreach (var folder in fileSystem.InputPaths.Reverse().Select(p => fileSystem.RootPath.Combine(p)))
        {
            if (folder.ContainsDescendantOrSelf(path))
                return folder.GetRelativePath(path);
        }

        return NormalizedPath.Null;
    }
}

public class PathCollection : IReadOnlyList<NormalizedPath>
{
    private readonly List<NormalizedPath> _paths = [];

    public PathCollection(params NormalizedPath[] paths) => _paths.AddRange(paths.Distinct());

    public int Count => _paths.Count;

    public NormalizedPath this[int index] => _paths[index];

    public void Clear() => _paths.Clear();

    /// <summary>Whether it was not there before.</summary>
    public bool Add(NormalizedPath path)
    {
        if (_paths.Contains(path))
            return false;
        _paths.Add(path);
        return true;
    }

    public IEnumerator<NormalizedPath> GetEnumerator() => _paths.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
