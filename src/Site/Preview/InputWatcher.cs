using System.Threading.Channels;
using Standoff.Site.Publishing;

namespace Standoff.Site.Preview;

/// <summary>
/// Tells when an input has changed. The system tells most changes at once; what it does not tell
/// (behind links, in folders that were exchanged, on disks of other machines) is found by looking.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(400);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly ProjectFolder _project;
    private string _seen;

    public InputWatcher(ProjectFolder project)
    {
        _project = project;
        _seen = project.Fingerprint();
        Watch();
    }

    /// <summary>
    /// Completes when something has changed and then nothing for a while; what changed since the
    /// last call counts. A file that is no input counts for nothing.
    /// </summary>
    public async Task NextChange(TimeSpan silence, CancellationToken stop)
    {
        while (true)
        {
            var isTold = await IsTold(stop);
            if (_project.Fingerprint() == _seen)
                continue;
            // Nobody told: the folders may be others than those that are watched.
            if (!isTold)
                Watch();
            break;
        }

        do
            await Task.Delay(silence, stop);
        while (_changes.Reader.TryRead(out _));
        _seen = _project.Fingerprint();
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());

    private async Task<bool> IsTold(CancellationToken stop)
    {
        using var look = CancellationTokenSource.CreateLinkedTokenSource(stop);
        look.CancelAfter(BetweenLooks);
        try
        {
            return await _changes.Reader.ReadAsync(look.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>
    /// Watches the folders that are there now. Where the system has no more watchers to give,
    /// looking has to do.
    /// </summary>
    private void Watch()
    {
        _watchers.ForEach(w => w.Dispose());
        _watchers.Clear();
        foreach (var folder in ProjectFolder.InputFolders.Select(f => Path.Combine(_project.Root, f)).Where(Directory.Exists))
        {
            try
            {
                _watchers.Add(Watch(RealPath.Resolve(folder)));
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                // Gone again, or out of watchers.
            }
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
