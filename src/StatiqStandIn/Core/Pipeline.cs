using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Statiq.Common;

namespace Statiq.Core;

public class Pipeline : IPipeline
{
    public ModuleList InputModules { get; protected set; } = [];

    public ModuleList ProcessModules { get; protected set; } = [];

    public ModuleList PostProcessModules { get; protected set; } = [];

    public ModuleList OutputModules { get; protected set; } = [];

    public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> DependencyOf { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool Isolated { get; set; }

    public ExecutionPolicy ExecutionPolicy { get; set; }
}

/// <summary>The pipelines do not fit together.</summary>
public class PipelineException : Exception
{
    public PipelineException(string message)
        : base(message)
    {
    }
}

/// <summary>Something was logged at or above the level at which an execution fails.</summary>
public class LogLevelFailureException : Exception
{
    public LogLevelFailureException(Microsoft.Extensions.Logging.LogLevel failureLogLevel)
        : base($"One or more log messages were above the failure threshold of {failureLogLevel}")
    {
    }
}

/// <summary>Keeps pipelines in the order of adding.</summary>
internal sealed class PipelineCollection : IPipelineCollection
{
    private readonly List<KeyValuePair<string, IPipeline>> _pipelines = [];

    public ICollection<string> Keys => [.. _pipelines.Select(p => p.Key)];

    public ICollection<IPipeline> Values => [.. _pipelines.Select(p => p.Value)];

    public int Count => _pipelines.Count;

    public bool IsReadOnly => false;

    public IPipeline this[string key]
    {
        get => TryGetValue(key, out var pipeline) ? pipeline : throw new KeyNotFoundException($"There is no pipeline {key}; there are {string.Join(", ", Keys)}.");
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            var at = Find(key);
            if (at < 0)
                _pipelines.Add(new(key, value));
            else
                _pipelines[at] = new(key, value);
        }
    }

    /// <exception cref="ArgumentException">There is one of this name.</exception>
    public void Add(string key, IPipeline value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (ContainsKey(key))
            throw new ArgumentException($"There is a pipeline {key} already; give this one another name.", nameof(key));
        _pipelines.Add(new(key, value));
    }

    public void Add(KeyValuePair<string, IPipeline> item) => Add(item.Key, item.Value);

    public void Clear() => _pipelines.Clear();

    public bool Contains(KeyValuePair<string, IPipeline> item) => _pipelines.Contains(item);

    public bool ContainsKey(string key) => Find(key) >= 0;

    public void CopyTo(KeyValuePair<string, IPipeline>[] array, int arrayIndex) => _pipelines.CopyTo(array, arrayIndex);

    public bool Remove(string key) => _pipelines.RemoveAll(p => IsNamed(p, key)) > 0;

    public bool Remove(KeyValuePair<string, IPipeline> item) => _pipelines.Remove(item);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IPipeline value)
    {
        value = Find(key) is >= 0 and var at ? _pipelines[at].Value : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, IPipeline>> GetEnumerator() => _pipelines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsNamed(KeyValuePair<string, IPipeline> pipeline, string name) =>
        string.Equals(pipeline.Key, name, StringComparison.OrdinalIgnoreCase);

    private int Find(string name) => _pipelines.FindIndex(p => IsNamed(p, name));
}
