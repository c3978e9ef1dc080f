using System.Collections.Concurrent;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model;

/// <summary>
/// What was asked of a workbook, so that what came of it can be taken for another workbook that
/// would answer the same. For many threads.
/// </summary>
/// <param name="ofRows">Whether whole rows were looked at, as texts do, and not only what figures
/// show.</param>
public sealed class WorkbookReads(bool ofRows = false)
{
    /// <summary>By id; null where nothing has the id.</summary>
    private readonly ConcurrentDictionary<string, Fingerprint?> _quantities = new(StringComparer.Ordinal);

    /// <summary>By id: whether it is that of a row that is wrong.</summary>
    private readonly ConcurrentDictionary<string, bool> _broken = new(StringComparer.Ordinal);

    private Fingerprint? _points;
    private volatile bool _isAll;

    internal void Note(IEnumerable<string> ids, WorkbookPrints prints)
    {
        foreach (var id in ids)
            _quantities[id] = PrintOf(id, prints);
    }

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
        && _quantities.All(q => q.Value == PrintOf(q.Key, other.Prints))
        && _broken.All(b => b.Value == other.IsBroken(b.Key));

    private Fingerprint? PrintOf(string id, WorkbookPrints prints) => ofRows ? prints.OfRow(id) : prints.OfShown(id);
}
