using Standoff.Site.Files;
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

    /// <summary>Puts a look before and after each <see cref="WriteFiles"/>. One that another module
    /// holds and calls is not seen.</summary>
    public void AddTo(IEngine engine)
    {
        foreach (var pipeline in ((IDictionary<string, IPipeline>)engine.Pipelines).Values)
        {
            foreach (var modules in (ModuleList[])[pipeline.InputModules, pipeline.ProcessModules, pipeline.PostProcessModules, pipeline.OutputModules])
                AddTo(modules);
        }
    }

    /// <summary>A sentence on the files that several pipelines have written with other bytes; null
    /// where there are none.</summary>
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
            if (all[i] is not WriteFiles)
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

    private static int? HashOf(IExecutionContext context, NormalizedPath destination) =>
        context.FileSystem.WriteTracker.TryGetCurrentWrite(context.FileSystem.GetOutputPath(destination), out var hash) ? hash : null;

    private static IEnumerable<NormalizedPath> Destinations(IExecutionContext context) =>
        context.Inputs.Select(document => document.Destination).Where(path => !path.IsNull).Distinct();

    /// <summary>Remembers what stands at the destinations, and refuses those outside.</summary>
    private sealed class CheckDestinations : Module
    {
        public Dictionary<NormalizedPath, int?> Hashes { get; } = [];

        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            Hashes.Clear();
            foreach (var path in Destinations(context))
            {
                if (FindFault(context.FileSystem.GetOutputPath(path).FullPath, context.FileSystem.GetOutputPath().FullPath) is { } fault)
                    throw new ExecutionException($"Pipeline {context.PipelineName} may not write '{PrintableText.Create(path.FullPath)}': {fault}.");
                Hashes[path] = HashOf(context, path);
            }

            return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
        }

        private static string? FindFault(string file, string folder)
        {
            var below = Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');
            if (below == "." || below.Split('/')[0] == ".." || Path.IsPathRooted(below))
                return "it is no file below the output folder; give the document a destination there, as with SetDestination";
            if (below == OutputManifest.FileName)
                return "it is the mark of a published edition; give the document another destination";
            return OutputPath.StaysBelow(below)
                ? null
                : "a line break, another control character or a backslash stands in its name; give the document another destination";
        }
    }

    private sealed class NoteWrites(CheckDestinations before, WatchedWrites watch) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            foreach (var path in Destinations(context))
            {
                var was = before.Hashes.GetValueOrDefault(path);
                if (HashOf(context, path) is { } hash && hash != was)
                    watch.Note(path.FullPath, context.PipelineName, isFirst: was is null);
            }

            return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
        }
    }
}
