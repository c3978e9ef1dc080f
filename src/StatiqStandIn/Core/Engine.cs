using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Stands in for Statiq's engine: executes pipelines as that does when told <c>--serial</c>, one
/// phase after the other, and may be told to again.
/// </summary>
internal sealed class Engine : IEngine, IDisposable
{
    private readonly PipelineCollection _pipelines = new();
    private readonly FailureLevel _failure;
    private readonly FileCleaner _cleaner;
    private readonly ServiceProvider _services;

    public Engine(IApplicationState state, IServiceCollection services, Settings settings, FileSystem files)
    {
        (ApplicationState, Settings, Files) = (state, settings, files);
        _failure = new FailureLevel(settings.Get(Keys.FailureLogLevel, LogLevel.Error));
        services.AddSingleton<ILoggerProvider>(_failure);
        _services = services.BuildServiceProvider();
        Logger = _services.GetRequiredService<ILoggerFactory>().CreateLogger("Statiq");
        _cleaner = new FileCleaner(settings, files, Logger);
        // By type: those of whoever comes first have the name.
        foreach (var pipeline in _services.GetServices<IPipeline>())
            _pipelines.AddIfNonExisting(pipeline);
    }

    public IApplicationState ApplicationState { get; }

    public CancellationToken CancellationToken { get; private set; }

    public bool SerialExecution { get; set; }

    public FileSystem Files { get; }

    public IReadOnlyFileSystem FileSystem => Files;

    public ISettings Settings { get; }

    IReadOnlySettings IExecutionState.Settings => Settings;

    public IPipelineCollection Pipelines => _pipelines;

    public IServiceProvider Services => _services;

    public ILogger Logger { get; }

    /// <summary>Of all pipelines, as their last phase with modules left them.</summary>
    public IPipelineOutputs Outputs { get; private set; }

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        new Document(Settings, source, destination, Document.Merge([], items), contentProvider);

    /// <param name="pipelines">To be executed, with all that they depend on.</param>
    /// <param name="normalPipelines">Whether those that wait for no name are too.</param>
    public async Task ExecuteAsync(string[] pipelines, bool normalPipelines, CancellationToken stop)
    {
        CancellationToken = stop;
        _failure.Reset();
        var phases = PhaseOrder.Of(_pipelines);
        var executing = PipelineChoice.Of(_pipelines, pipelines, normalPipelines);
        if (executing.Count == 0)
        {
            Logger.LogWarning("No pipelines are configured or specified for execution.");
            return;
        }

        Logger.LogInformation("Executing {Count} pipelines ({Names})", executing.Count, string.Join(", ", executing.Order(StringComparer.Ordinal)));
        if (Files.InputPaths.Contains(Files.OutputPath))
            Logger.LogWarning("The output path is also one of the input paths which can cause unexpected behavior and is usually not advised");
        _cleaner.CleanBeforeExecution();
        await ExecutePhasesAsync([.. phases.Where(p => executing.Contains(p.PipelineName))]);
        _cleaner.CleanAfterExecution();
        Logger.LogInformation("{Count} total files output (written or already existed)", Files.Tracker.CurrentTotalWritesCount);
        Logger.LogInformation("{Count} actual files written", Files.Tracker.CurrentActualWritesCount);
        _failure.ThrowIfFailed();
    }

    public async Task<ImmutableArray<IDocument>> ExecuteModulesAsync(
        PipelinePhase phase, IEnumerable<IModule> modules, ImmutableArray<IDocument> inputs, IPipelineOutputs outputs)
    {
        foreach (var module in modules)
        {
            CancellationToken.ThrowIfCancellationRequested();
            var context = new ExecutionContext(this, phase, inputs, outputs);
            try
            {
                context.LogDebug("{Module}: {Count} input document(s)", module.GetType().Name, inputs.Length);
                inputs = [.. (await module.ExecuteAsync(context) ?? []).Where(document => document is not null)];
            }
            catch (Exception e) when (e is not (LoggedException or OperationCanceledException))
            {
                foreach (var cause in e.Unwrap())
                    context.LogError("{Module} » {Message}", module.GetType().Name, cause.Message);
                throw new LoggedException(e);
            }
        }

        return inputs;
    }

    /// <summary>Leaves the folder for temporary files, empty.</summary>
    public void Dispose()
    {
        _cleaner.CleanDirectory(Files.GetTempPath(), "temp");
        _services.Dispose();
    }

    private async Task ExecutePhasesAsync(IReadOnlyList<PipelinePhase> phases)
    {
        foreach (var phase in phases)
        {
            if (phase.Modules.Count == 0)
            {
                phase.Skip();
                continue;
            }

            var outputs = new PhaseOutputs(phase, phases, _pipelines);
            var documents = await ExecutePhaseAsync(phase, outputs);
            phase.Finish(documents);
            Logger.LogInformation(
                "<- {Pipeline}/{Phase} » Finished {Pipeline} {Phase} phase execution ({Count} output document(s))",
                phase.PipelineName, phase.Phase, phase.PipelineName, phase.Phase, documents.Length);
        }
    }

    private async Task<ImmutableArray<IDocument>> ExecutePhaseAsync(PipelinePhase phase, PhaseOutputs outputs)
    {
        try
        {
            return await ExecuteModulesAsync(phase, phase.Modules, phase.Inputs, outputs);
        }
        catch (Exception e) when (!CancellationToken.IsCancellationRequested)
        {
            var (kind, cause) = e switch
            {
                OperationCanceledException => ("Timeout/Cancellation", e.InnerException ?? e),
                LoggedException => ("Exception", e.InnerException),
                _ => ("Exception", e),
            };
            Logger.LogDebug("{Kind} while executing pipeline {Pipeline}/{Phase}: {Cause}", kind, phase.PipelineName, phase.Phase, cause);
            throw;
        }
    }
}

/// <summary>Which pipelines an execution takes.</summary>
internal static class PipelineChoice
{
    /// <exception cref="PipelineException">There is none of a name.</exception>
    public static IReadOnlySet<string> Of(IPipelineCollection all, string[] named, bool normal)
    {
        var chosen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in named ?? [])
        {
            if (!all.ContainsKey(name))
                throw new PipelineException($"Pipeline {name} does not exist; there are {string.Join(", ", all.Keys)}");
            Add(name);
        }

        foreach (var (name, _) in all.Where(p => IsTaken(p.Value.ExecutionPolicy, normal)))
            Add(name);
        return chosen;

        void Add(string name)
        {
            if (!chosen.Add(name))
                return;
            foreach (var needed in PhaseOrder.DependenciesOf(name, all))
                Add(needed);
        }
    }

    private static bool IsTaken(ExecutionPolicy policy, bool normal) =>
        policy == ExecutionPolicy.Always || (normal && policy is ExecutionPolicy.Default or ExecutionPolicy.Normal);
}

/// <summary>Sees all that is logged and remembers what fails an execution.</summary>
internal sealed class FailureLevel(LogLevel level) : ILoggerProvider, ILogger
{
    private bool _failed;

    public void Reset() => _failed = false;

    /// <exception cref="LogLevelFailureException">It has failed.</exception>
    public void ThrowIfFailed()
    {
        if (_failed)
            throw new LogLevelFailureException(level);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable BeginScope<TState>(TState state) => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) =>
        _failed |= logLevel != LogLevel.None && logLevel >= level;
}
