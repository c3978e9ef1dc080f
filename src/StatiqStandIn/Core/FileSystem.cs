using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

internal sealed class FileSystem : IFileSystem
{
    public NormalizedPath RootPath
    {
        get;
        set => field = value.IsAbsolute ? value : throw new ArgumentException("The root path must not be relative");
    } = Directory.GetCurrentDirectory();

    public PathCollection InputPaths { get; } = new("input");

    public NormalizedPath OutputPath { get; set; } = "output";

    public NormalizedPath TempPath { get; set; } = "temp";

    public NormalizedPath CachePath { get; set; } = "cache";

    public FileWriteTracker Tracker { get; } = new();

    public IFileWriteTracker WriteTracker => Tracker;

    IReadOnlyList<NormalizedPath> IReadOnlyFileSystem.InputPaths => InputPaths;
}

internal sealed class FileWriteTracker : IFileWriteTracker
{
    private Dictionary<NormalizedPath, int> _current = [], _previous = [], _content = [], _previousContent = [];

    public int CurrentTotalWritesCount => _current.Count;

    public int CurrentActualWritesCount { get; private set; }

    public IEnumerable<NormalizedPath> PreviousWrites => _previous.Keys;

    public void Reset()
    {
        (_previous, _current, CurrentActualWritesCount) = (_current, [], 0);
        (_previousContent, _content) = (_content, []);
    }

    public void TrackContent(NormalizedPath path, int hashCode) => _content[path] = hashCode;

    public bool TryGetPreviousContent(NormalizedPath path, out int hashCode) => _previousContent.TryGetValue(path, out hashCode);

    public void TrackWrite(NormalizedPath path, int hashCode, bool actualWrite)
    {
        _current[path] = hashCode;
        CurrentActualWritesCount += actualWrite ? 1 : 0;
    }

    public bool TryGetCurrentWrite(NormalizedPath path, out int hashCode) => _current.TryGetValue(path, out hashCode);

    public bool TryGetPreviousWrite(NormalizedPath path, out int hashCode) => _previous.TryGetValue(path, out hashCode);
}

/// <summary>Deletes in the output folder what its mode says, and all in the one for temporary
/// files.</summary>
internal sealed class FileCleaner(IReadOnlySettings settings, FileSystem fileSystem, ILogger logger)
{
    private bool _firstExecution = true;

    private CleanMode Mode => settings.Get(Keys.CleanMode, CleanMode.Unwritten);

    public void CleanBeforeExecution()
    {
        fileSystem.Tracker.Reset();
        CleanDirectory(fileSystem.GetTempPath(), "temp");
        if (Mode != CleanMode.None && (Mode == CleanMode.Full || _firstExecution))
            CleanDirectory(fileSystem.GetOutputPath(), "output");
        else if (Mode == CleanMode.Self)
            Delete(_ => true);
        _firstExecution = false;
    }

    public void CleanAfterExecution()
    {
        if (Mode == CleanMode.Unwritten)
            Delete(path => !fileSystem.Tracker.TryGetCurrentWrite(path, out _));
    }

    /// <summary>Leaves the folder, empty.</summary>
    public void CleanDirectory(NormalizedPath path, string name)
    {
        try
        {
            if (Directory.Exists(path.FullPath))
                Directory.Delete(path.FullPath, recursive: true);
            Directory.CreateDirectory(path.FullPath);
            logger.LogInformation("Cleaned {Name} directory {Path}", name, path.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("Error while cleaning {Name} directory {Path}: {Message}", name, path.FullPath, e.Message);
        }
    }

    private void Delete(Func<NormalizedPath, bool> passes)
    {
        var output = fileSystem.GetOutputPath();
        foreach (var path in fileSystem.Tracker.PreviousWrites.Where(p => output.ContainsDescendantOrSelf(p) && passes(p)))
            File.Delete(path.FullPath);
    }
}
