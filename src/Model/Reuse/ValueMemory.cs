using System.Collections.Concurrent;

namespace Standoff.Model.Reuse;

/// <summary>
/// Values by what they follow from, so that a workbook computes only what no workbook shortly before
/// it has computed. For many threads.
/// </summary>
public sealed class ValueMemory
{
    /// <summary>
    /// For how many workbooks a value is kept that none of them asks for: a fact that is moved and
    /// moved back finds the values from before.
    /// </summary>
    private const int Patience = 2;

    private readonly ConcurrentDictionary<(string Kind, Fingerprint Print), Entry> _entries = [];
    private int _generation;

    /// <summary>
    /// The value that was made from the same before, else the one that is made now. It may be made
    /// twice where two threads ask at once.
    /// </summary>
    /// <param name="kind">Of what is made; one kind is always made in the same way, and of one
    /// type.</param>
    internal T Get<T>(string kind, Fingerprint print, Func<T> make)
        where T : notnull
    {
        var entry = _entries.GetOrAdd((kind, print), _ => new Entry(make()));
        entry.LastUse = _generation;
        return (T)entry.Value;
    }

    /// <summary>A new workbook begins; forgets what the last ones did not ask for.</summary>
    internal void BeginWorkbook()
    {
        var oldest = Interlocked.Increment(ref _generation) - Patience;
        foreach (var (key, entry) in _entries)
        {
            if (entry.LastUse < oldest)
                _entries.TryRemove(key, out _);
        }
    }

    private sealed class Entry(object value)
    {
        public object Value => value;

        /// <summary>The workbook that asked for it last, as a count of workbooks.</summary>
        public int LastUse { get; set; }
    }
}
