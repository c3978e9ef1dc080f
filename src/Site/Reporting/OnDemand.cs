using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Standoff.Site.Reporting;

/// <summary>
/// Things by name, in ordinal order, each made when it is first asked for. For many threads.
/// </summary>
/// <param name="all">Each name once.</param>
internal sealed class OnDemand<T>(IEnumerable<KeyValuePair<string, Lazy<T>>> all)
    : IReadOnlyDictionary<string, T>
{
    private readonly SortedDictionary<string, Lazy<T>> _all =
        new(all.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    public int Count => _all.Count;

    public IEnumerable<string> Keys => _all.Keys;

    public IEnumerable<T> Values => _all.Values.Select(v => v.Value);

    public T this[string key] => _all[key].Value;

    public bool ContainsKey(string key) => _all.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var isThere = _all.TryGetValue(key, out var lazy);
        value = isThere ? lazy!.Value : default;
        return isThere;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        _all.Select(one => KeyValuePair.Create(one.Key, one.Value.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
