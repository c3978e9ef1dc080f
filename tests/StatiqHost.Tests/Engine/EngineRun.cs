using System.Text;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Web;

namespace Standoff.StatiqHost.Tests.Engine;

/// <summary>Runs pipelines in a folder of their own and keeps what they tell.</summary>
internal sealed class EngineRun : IDisposable
{
    private readonly List<string> _log = [];

    public TemporaryFolder Folder { get; } = new();

    /// <summary>In the order in which it was told.</summary>
    public IReadOnlyList<string> Log => _log;

    /// <param name="arguments">After <c>--serial</c>.</param>
    public Task<int> Run(string[] arguments, params (string Name, IPipeline Pipeline)[] pipelines)
    {
        var bootstrapper = Create(arguments);
        foreach (var (name, pipeline) in pipelines)
            bootstrapper.AddPipeline(name, pipeline);
        return bootstrapper.RunAsync();
    }

    public Task<int> Run(params (string Name, IPipeline Pipeline)[] pipelines) =>
        Run([], pipelines);

    public Bootstrapper Create(params string[] arguments) => Bootstrapper.Factory
        .CreateWeb(["--serial", "-l", "Warning", .. arguments])
        .ConfigureEngine(engine => engine.Pipelines.Clear())
        .ConfigureFileSystem(folders =>
        {
            folders.RootPath = Folder["."];
            folders.InputPaths.Clear();
            folders.InputPaths.Add(Folder["."]);
        });

    public string Text(string path) => File.ReadAllText(Folder[path]);

    /// <summary>Tells its phases.</summary>
    public Pipeline Told(string name, params string[] dependencies)
    {
        var pipeline = new Pipeline
        {
            InputModules = { Tell($"input {name}") },
            ProcessModules = { Tell($"process {name}") },
            PostProcessModules = { Tell($"post {name}") },
            OutputModules = { Tell($"output {name}") },
        };
        pipeline.Dependencies.UnionWith(dependencies);
        return pipeline;
    }

    public IModule Tell(string what) => Tell(_ => what);

    public IModule Tell(Func<IExecutionContext, string> what) => new Act(context =>
    {
        _log.Add(what(context));
        return context.Inputs;
    });

    /// <summary>Writes a text to each of some paths, as one module.</summary>
    public static Pipeline Writing(params (string Path, string Text)[] files) => new()
    {
        ProcessModules = { Making(files) },
        OutputModules = { new WriteFiles() },
    };

    public static IModule Making(params (string Path, string Text)[] files) => new Act(context =>
        files.Select(file => context.CreateDocument(
            NormalizedPath.Null,
            file.Path,
            null,
            context.GetContentProvider(Encoding.UTF8.GetBytes(file.Text), "text/plain"))));

    public void Dispose() => Folder.Dispose();

    internal sealed class Act(Func<IExecutionContext, IEnumerable<IDocument>> act) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
            Task.FromResult<IEnumerable<IDocument>>([.. act(context)]);
    }
}
