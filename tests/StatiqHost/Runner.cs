#nullable disable
using System.Collections.Immutable;
using Statiq.App;
using Statiq.Common;

namespace Standoff.StatiqHost.Surface;

/// <summary>Stands in for Statiq's engine: pipelines in the order of their dependencies, each phase of all before the next phase of any.</summary>
/// <remarks>This is what the engine does when told <c>--serial</c>; its other arguments ask for what this runner does anyway.</remarks>
internal sealed class Runner : IEngine
{
    private static readonly string[] Known = ["--noclean", "--nocache", "--serial", "--log-level", "--failure-log-level", "Warning"];

    private readonly List<Action> _configurations = [];
    private readonly Folders _folders = new();
    private readonly PipelineCollection _pipelines = new();

    public Runner(string[] arguments)
    {
        // The engine passes over what it does not know; a stand-in that did so too would hide a difference.
        if (Known.Except(arguments).Concat(arguments.Except(Known)).FirstOrDefault() is { } other)
            throw new NotSupportedException($"This runner cannot do with or without {other}.");
    }

    public IPipelineCollection Pipelines => _pipelines;

    public static Runner Of(IBootstrapper bootstrapper) => ((Bootstrapper)bootstrapper).Runner;

    public void Configure(Action<IFileSystem> action) => _configurations.Add(() => action(_folders));

    public void Configure(Action<IEngine> action) => _configurations.Add(() => action(this));

    /// <summary>Gives the engine's exit codes: 0, 1 for any exception, 4 for an <see cref="ExecutionException"/>, 5 for a warning, -1 for a wrong configuration.</summary>
    public async Task<int> RunAsync()
    {
        try
        {
            _configurations.ForEach(configure => configure());
        }
        catch (Exception e)
        {
            return Failed("Configuration", e, -1);
        }

        return await ExecuteAsync();
    }

    private async Task<int> ExecuteAsync()
    {
        var where = "Engine";
        try
        {
            var pipelines = PipelineOrder.Of(_pipelines);
            var documents = pipelines.ToDictionary(p => p.Key, _ => ImmutableArray<IDocument>.Empty);
            foreach (var (phase, modules) in Phases)
            {
                foreach (var (name, pipeline) in pipelines)
                {
                    foreach (var module in modules(pipeline))
                    {
                        where = $"{name}/{phase} » {module.GetType().Name}";
                        documents[name] = [.. (await module.ExecuteAsync(new RunContext(_folders, documents[name])) ?? []).Where(d => d is not null)];
                    }
                }
            }

            return _folders.Warnings == 0 ? 0 : 5;
        }
        catch (Exception e)
        {
            return Failed(where, e, e is ExecutionException ? 4 : 1);
        }
    }

    private static readonly (string Name, Func<IPipeline, ModuleList> Modules)[] Phases =
        [("Input", p => p.InputModules), ("Process", p => p.ProcessModules), ("Output", p => p.OutputModules)];

    private static int Failed(string where, Exception exception, int code)
    {
        Console.Error.WriteLine($"[ERRO] {where} » {exception.Message}");
        return code;
    }
}
