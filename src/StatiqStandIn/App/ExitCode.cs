namespace Statiq.App;

public enum ExitCode
{
    Normal = 0,
    UnhandledError = 1,

    /// <summary>The call could not be read, or what is done to the engine failed.</summary>
    CommandLineError = -1,

    /// <summary>An <see cref="Common.ExecutionException"/>.</summary>
    ExecutionError = 4,

    /// <summary>Something was logged that fails an execution.</summary>
    LogLevelFailure = 5,
    OperationCanceled = 6,
}
