using System.Threading.Channels;
using Standoff.Site.Publishing;

namespace Standoff.Site.Preview;

/// <summary>Tells when a file below <c>data/</c> or <c>content/</c> has changed.</summary>
internal sealed class InputWatcher : IDisposable
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    public InputWatcher(ProjectFolder folder)
    {
        foreach (var name in ProjectFolder.InputFolders.Select(f => Path.Combine(folder.Root, f)).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(name) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Completes when something has changed and then nothing for a while.</summary>
    public async Task NextChange(TimeSpan silence, CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        do
            await Task.Delay(silence, stop);
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());
}
