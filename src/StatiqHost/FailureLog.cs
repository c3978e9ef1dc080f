using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Standoff.StatiqHost;

/// <summary>
/// Keeps what Statiq logs as an error: for a module that fails, pipeline, phase, module and
/// message.
/// </summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _messages = [];

    public void Clear() => _messages.Clear();

    /// <summary>All that it keeps, in the order in which it came.</summary>
    public string Describe() => _messages.IsEmpty
        ? "No pipeline says why; a warning counts as a failure unless --failure-log-level Error is given, and the log has it."
        : string.Join("\n", _messages.Distinct(StringComparer.Ordinal)) + "\n-l Debug logs where. The next save builds again.";

    /// <summary>That a pipeline of some name does not exist, in Statiq's words; null where nobody
    /// says so.</summary>
    public string? FindMissingPipeline() => _messages.FirstOrDefault(m =>
        m.StartsWith("Pipeline ", StringComparison.Ordinal)
        && m.Contains(" does not exist", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Error and not LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _messages.Enqueue(formatter(state, exception));
    }
}
