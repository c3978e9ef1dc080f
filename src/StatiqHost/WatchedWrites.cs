using Standoff.Site.Publishing;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>
/// Which pipeline has written which file. Nothing that a pipeline writes may stand outside the
/// output folder, where Statiq would put it.
/// </summary>
internal sealed class WatchedWrites
{
    private const int MaxNamed = 3;

    private readonly SortedDictionary<string, List<string>> _writers = new(StringComparer.Ordinal);

    /// <summary>Puts a look before and after each module that writes. One that another module holds
    /// and calls is not seen.</summary>
    public void AddTo(IEngine engine)
    {
        foreach (var pipeline in ((IDictionary<string, IPipeline>)engine.Pipelines).Values)
        {
            foreach (var modules in (ModuleList[])[pipeline.InputModules, pipeline.ProcessModules, pipeline.PostProcessModules, pipeline.OutputModules])
                AddTo(modules);
        }
    }

    /// <summary>A sentence on the files that several pipelines have written; null where there are
    /// none.</summary>
    public string? Describe()
    {
        var doubled = _writers.Where(w => w.Value.Count > 1).ToList();
        if (doubled.Count == 0)
            return null;
        var named = doubled.Take(MaxNamed).Select(w => $"{w.Key} ({string.Join(", then ", w.Value)}, which counts)");
        return $"Written by more than one pipeline: {string.Join("; ", named)}{(doubled.Count > MaxNamed ? $" and {doubled.Count - MaxNamed} more" : "")}.";
    }

    private void AddTo(ModuleList modules)
    {
        var all = modules.ToList();
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (all[i] is not (WriteFiles or WriteEmptyFiles))
                continue;
            var before = new CheckDestinations();
            modules.Insert(i + 1, new NoteWrites(before, this));
            modules.Insert(i, before);
        }
    }

    private void Note(string path, string pipeline, bool isFirst)
    {
        if (isFirst || !_writers.TryGetValue(path, out var writers))
            _writers[path] = writers = [];
        writers.Remove(pipeline);
        writers.Add(pipeline);
    }

    private static bool IsWritten(IExecutionContext context, NormalizedPath destination) =>
        context.FileSystem.WriteTracker.TryGetCurrentWrite(
            context.FileSystem.GetOutputPath(destination), out _);

    private static string PathOf(IExecutionContext context, NormalizedPath destination) =>
        context.FileSystem.GetOutputPath(destination).FullPath;

    private static IEnumerable<NormalizedPath> Destinations(IExecutionContext context) =>
        context.Inputs.Select(document => document.Destination).Where(path => !path.IsNull).Distinct();

    /// <summary>Remembers what stands at the destinations, and refuses those outside.</summary>
    private sealed class CheckDestinations : Module
    {
        /// <summary>Of a file that has been written before in this execution, so that one that is
        /// written again, and be it with the same bytes, has another.</summary>
        public static readonly DateTime Before = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        public HashSet<NormalizedPath> Written { get; } = [];

        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            Written.Clear();
            foreach (var path in Destinations(context))
            {
                if (DestinationFault.Find(PathOf(context, path), context.FileSystem.GetOutputPath().FullPath) is { } fault)
                    throw new ExecutionException($"Pipeline {context.PipelineName} may not write '{PrintableText.Create(path.FullPath)}': {fault}.");
                if (!IsWritten(context, path) || !File.Exists(PathOf(context, path)))
                    continue;
                Written.Add(path);
                File.SetLastWriteTimeUtc(PathOf(context, path), Before);
            }

            return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
        }
    }

    private sealed class NoteWrites(CheckDestinations before, WatchedWrites watch) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            foreach (var path in Destinations(context).Where(path => IsWritten(context, path)))
            {
                var wasThere = before.Written.Contains(path);
                if (!wasThere || File.GetLastWriteTimeUtc(PathOf(context, path)) != CheckDestinations.Before)
                    watch.Note(path.FullPath, context.PipelineName, isFirst: !wasThere);
            }

            return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
        }
    }
}
