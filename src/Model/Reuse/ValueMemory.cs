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

    /// <summary>The same of what takes little room and is asked for only where a text is bound.</summary>
    internal const int LongPatience = 32;

    private readonly ConcurrentDictionary<(string Kind, Fingerprint Print), Entry> _entries = [];
    private int _generation;

    /// <summary>
    /// The value that was made from the same before, else the one that is made now. It may be made
    /// twice where two threads ask at once.
    /// </summary>
    /// <param name="kind">Of what is made; one kind is always made in the same way, and of one
    /// type.</param>
    /// <param name="patience">In workbooks; the same for all of one kind.</param>
    internal T Get<T>(string kind, Fingerprint print, Func<T> make, int patience = Patience)
        where T : notnull
    {
        var entry = _entries.GetOrAdd((kind, print), _ => new Entry(make()));
        entry.KeptUntil = _generation + patience;
        return (T)entry.Value;
    }

    /// <summary>A new workbook begins; forgets what the last ones did not ask for.</summary>
    internal void BeginWorkbook()
    {
        var generation = Interlocked.Increment(ref _generation);
        foreach (var (key, entry) in _entries)
        {
            if (entry.KeptUntil < generation)
                _entries.TryRemove(key, out _);
        }
    }

    private sealed class Entry(object value)
    {
        public object Value => value;

        /// <summary>The last workbook that it is kept for, as a count of workbooks.</summary>
        public int KeptUntil { get; set; }
    }
}
