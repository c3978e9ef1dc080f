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
        {
            var sources = doubled.Select(document => Environment.NewLine + "  " + (document.Source.IsNull ? "null" : document.Source.FullPath));
            context.LogWarning("Multiple documents output to {Path} (this probably wasn't intended):{Sources}", doubled.Key.FullPath, string.Concat(sources));
        }

        foreach (var document in chosen)
            await WriteAsync(document, (ExecutionContext)context);
        return context.Inputs;
    }

    /// <summary>A file that comes straight from another is copied, empty or not.</summary>
    private async Task WriteAsync(IDocument document, ExecutionContext context)
    {
        var tracker = context.Tracker;
        var file = (LocalFile)context.FileSystem.GetOutputFile(document.Destination);
        var hash = HashOf(document);
        if (tracker.TryGetPreviousWrite(file.Path, out var before) && before == file.GetCacheCode()
            && tracker.TryGetPreviousContent(file.Path, out var content) && content == hash)
        {
            tracker.TrackWrite(file.Path, before, actualWrite: false);
        }
        else if (document.ContentProvider is FileContent from)
        {
            file.Copy(from.File);
        }
        else if (!await CopyAsync(document, file))
        {
            return;
        }

        tracker.TrackContent(file.Path, hash);
    }

    /// <summary>
    /// As upstream: where empty content is not to be ignored, the first byte is written without
    /// having been read, and each file begins with a NUL.
    /// </summary>
    private async Task<bool> CopyAsync(IDocument document, LocalFile file)
    {
        using var content = document.GetContentStream();
        var first = new byte[1];
        if (_ignoreEmptyContent && await content.ReadAsync(first) == 0)
            return false;
        using (var written = file.OpenWrite())
        {
            await written.WriteAsync(first);
            await content.CopyToAsync(written);
            written.SetLength(written.Position);
        }

        file.Track();
        return true;
    }

    private static int HashOf(IDocument document)
    {
        using var content = document.GetContentStream();
        var hash = new HashCode();
        var buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0;)
            hash.AddBytes(buffer.AsSpan(0, read));
        return hash.ToHashCode();
    }
}
