using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Standoff.Model;

namespace Standoff.Site.Reporting;

/// <summary>
/// What was made of a workbook and something of it, for as long as the workbook is there: builds
/// that change no row have the same one. For many threads.
/// </summary>
internal sealed class MadeOf<TKey, T>
    where TKey : notnull
{
    private readonly ConditionalWeakTable<Workbook, ConcurrentDictionary<TKey, T>> _made = [];

    /// <param name="make">Rests on nothing but the workbook and the key.</param>
    public T Get(Workbook workbook, TKey key, Func<TKey, Workbook, T> make) =>
        _made.GetOrCreateValue(workbook).GetOrAdd(key, make, workbook);
}
