using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Writes each document to its destination, if it has one; of several for one file the last, with
/// a warning. What other modules write is not looked at.
/// </summary>
public class WriteFiles : Module
{
    private bool _ignoreEmptyContent = true;
    private Config<bool> _predicate = true;

    public WriteFiles IgnoreEmptyContent(bool ignoreEmptyContent = true)
    {
        _ignoreEmptyContent = ignoreEmptyContent;
        return this;
    }

    /// <summary>Writes those for which this and what was asked before hold.</summary>
    public WriteFiles Where(Config<bool> predicate)
    {
        var before = _predicate;
        _predicate = Config.FromDocument(async (document, context) =>
            await before.GetValueAsync(document, context) && await predicate.GetValueAsync(document, context));
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var chosen = new List<IDocument>();
        foreach (var input in context.Inputs.Where(input => !input.Destination.IsNull))
        {
            if (await _predicate.GetValueAsync(input, context))
                chosen.Add(input);
        }

        foreach (var doubled in chosen.GroupBy(document => document.Destination).Where(same => same.Count() > 1))
            context.LogWarning("Multiple documents output to {Path} (this probably wasn't intended)", doubled.Key.FullPath);
        foreach (var document in chosen)
            await WriteAsync(document, (ExecutionContext)context);
        return context.Inputs;
    }

    /// <summary>A file that comes straight from another is copied, empty or not.</summary>
    private async Task WriteAsync(IDocument document, ExecutionContext context)
    {
        var content = await document.GetContentBytesAsync();
        if (content.Length == 0 && _ignoreEmptyContent && document.ContentProvider is not FileContent)
            return;
        var path = context.FileSystem.GetOutputPath(document.Destination);
        var (tracker, hash) = (context.Tracker, HashOf(content));
        var isThere = tracker.TryGetPreviousWrite(path, out var before) && before == hash && IsSame(path.FullPath, content);
        if (!isThere)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path.FullPath));
            await File.WriteAllBytesAsync(path.FullPath, content);
        }

        tracker.TrackWrite(path, hash, actualWrite: !isThere);
    }

    private static bool IsSame(string path, byte[] content) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private static int HashOf(byte[] content)
    {
        var hash = new HashCode();
        hash.AddBytes(content);
        return hash.ToHashCode();
    }
}
