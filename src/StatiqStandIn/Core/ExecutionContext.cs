using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

internal sealed class ExecutionContext(Engine engine, PipelinePhase phase, ImmutableArray<IDocument> inputs, IPipelineOutputs outputs)
    : IExecutionContext
{
    public string PipelineName => phase.PipelineName;

    public Phase Phase => phase.Phase;

    public ImmutableArray<IDocument> Inputs => inputs;

    public IPipelineOutputs Outputs => outputs;

    public IApplicationState ApplicationState => engine.ApplicationState;

    public CancellationToken CancellationToken => engine.CancellationToken;

    public bool SerialExecution => engine.SerialExecution;

    public IReadOnlyFileSystem FileSystem => engine.FileSystem;

    public IReadOnlySettings Settings => engine.Settings;

    public IServiceProvider Services => engine.Services;

    public ILogger Logger => engine.Logger;

    public FileWriteTracker Tracker => engine.Files.Tracker;

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        engine.CreateDocument(source, destination, items, contentProvider);

    public Task<ImmutableArray<IDocument>> ExecuteModulesAsync(IEnumerable<IModule> modules, IEnumerable<IDocument> inputs) =>
        engine.ExecuteModulesAsync(phase, modules, [.. inputs], outputs);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) =>
        engine.Logger.Log(logLevel, eventId, state, exception, (s, e) => $"{PipelineName}/{Phase} » {formatter(s, e)}");

    public bool IsEnabled(LogLevel logLevel) => engine.Logger.IsEnabled(logLevel);

    public IDisposable BeginScope<TState>(TState state) => engine.Logger.BeginScope(state);
}

internal sealed record ApplicationState(string[] Arguments, string CommandName) : IApplicationState;

/// <summary>What has been logged where it happened, and is not to be logged again.</summary>
internal sealed class LoggedException(Exception inner) : Exception(inner.Message, inner);

internal static class ExceptionExtensions
{
    /// <summary>What is behind exceptions that only hold others; itself where it holds none.</summary>
    public static IEnumerable<Exception> Unwrap(this Exception exception) => exception switch
    {
        AggregateException many => many.InnerExceptions.SelectMany(Unwrap),
        TargetInvocationException { InnerException: { } inner } => inner.Unwrap(),
        TaskCanceledException { InnerException: { } inner } => inner.Unwrap(),
        _ => [exception],
    };
}
