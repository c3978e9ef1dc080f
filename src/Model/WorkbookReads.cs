using System.Collections.Concurrent;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model;

/// <summary>
/// What was asked of a workbook, so that what came of it can be taken for another workbook that
/// would answer the same. For many threads.
/// </summary>
public sealed class WorkbookReads
{
    /// <summary>By id; null where nothing has the id.</summary>
    private readonly ConcurrentDictionary<string, Fingerprint?> _quantities = new(StringComparer.Ordinal);

    /// <summary>By id: whether it is that of a row that is wrong.</summary>
    private readonly ConcurrentDictionary<string, bool> _broken = new(StringComparer.Ordinal);

    private Fingerprint? _points;
    private volatile bool _isAll;

    internal void Note(string id, Fingerprint? shown) => _quantities[id] = shown;

    internal bool Note(string id, bool isBroken) => _broken[id] = isBroken;

    internal IReadOnlyList<SeriesValue> Note(IReadOnlyList<SeriesValue> points, Fingerprint shown)
    {
        _points = shown;
        return points;
    }

    /// <summary>More than single quantities: no other workbook will do.</summary>
    internal void NoteAll() => _isAll = true;

    /// <summary>Whether another workbook would have given the same answers.</summary>
    public bool AreSameIn(Workbook other) =>
        !_isAll
        && (_points is null || _points == other.Prints.OfPoints())
        && _quantities.All(q => q.Value == other.Prints.OfShown(q.Key))
        && _broken.All(b => b.Value == other.IsBroken(b.Key));
}
