using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;
using Statiq.Core;

namespace Statiq.App;

/// <summary>An engine for one command, made when its options have been read.</summary>
internal sealed class EngineRun(Bootstrapper bootstrapper, Settings settings, IServiceCollection services, FileSystem files)
{
    public FileSystem Files => files;

    public Settings Settings => settings;

    /// <summary>Settings of the call come after those of the program; what is done to the engine
    /// comes last.</summary>
    public Engine Open(CommandOptions options)
    {
        if (options.LogLevel != LogLevel.Information)
            services.Configure<LoggerFilterOptions>(filter => filter.MinLevel = options.LogLevel);
        var engine = new Engine(new ApplicationState(bootstrapper.Arguments, options.CommandName), services, settings, files)
        {
            SerialExecution = options.Serial,
        };
        bootstrapper.Configure(engine);
        return engine;
    }

    public static async Task<ExitCode> ExecuteAsync(Engine engine, CommandOptions options, CancellationToken stop)
    {
        try
        {
            await engine.ExecuteAsync(options.Pipelines, options.NormalPipelines, stop);
            return ExitCode.Normal;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            engine.Logger.LogInformation("Exited due to engine cancellation request");
            return ExitCode.OperationCanceled;
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException)
                engine.Logger.LogCritical("Operation/task timeout occurred or internal cancellation was triggered, inner exception(s) follow (if available)");
            if (e is not LoggedException)
                LogEach(e, engine.Logger);
            engine.Logger.LogInformation("To get more detailed logging output run with the \"-l Debug\" flag");
            return CodeOf([.. (e is LoggedException ? e.InnerException : e).Unwrap()]);
        }
    }

    private static void LogEach(Exception exception, ILogger logger)
    {
        foreach (var cause in exception.Unwrap())
            logger.LogCritical("{Message}", cause.Message);
    }

    private static ExitCode CodeOf(IReadOnlyList<Exception> causes)
    {
        if (causes.Any(c => c is LogLevelFailureException))
            return ExitCode.LogLevelFailure;
        return causes.Any(c => c is ExecutionException) ? ExitCode.ExecutionError : ExitCode.UnhandledError;
    }
}

/// <summary>What a command does with an engine.</summary>
/// <param name="Name">Null for what is done without a name, too.</param>
internal sealed record StandInCommand(
    string Name, string Description, Func<Engine, CommandOptions, CancellationToken, Task<int>> Run)
{
    public static readonly StandInCommand Pipelines = new(
        "pipelines",
        "Executes the specified pipelines.",
        async (engine, options, stop) => (int)await EngineRun.ExecuteAsync(engine, options, stop));
}

/// <param name="Pipelines">By name.</param>
/// <param name="NormalPipelines">Whether those that wait for no name are executed too.</param>
internal sealed record CommandOptions(string CommandName, string[] Pipelines, bool NormalPipelines, LogLevel LogLevel, bool Serial, int Port);
