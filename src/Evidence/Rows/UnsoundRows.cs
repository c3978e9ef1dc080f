using System.Collections;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Rows;

/// <summary>
/// Rows that could not be read, which has been reported: who refers to one of them need not be told
/// again. Of a table that cannot be read, or a row of which even the id cannot, nobody knows the
/// rows, and any may be meant. Enumerates the rows that are known, and a row
/// without an id for each such table.
/// </summary>
public sealed partial class UnsoundRows : IEnumerable<RowKey>
{
    /// <summary>Ids that every name is compared with; of more, any may be meant.</summary>
    private const int MaxMisspelt = 100;

    private readonly HashSet<RowKey> _rows = [];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private readonly List<RowKey> _misspelt = [];

    /// <summary>Whether every row of every table has been read.</summary>
    public bool IsEmpty => _rows.Count == 0 && _tables.Count == 0;

    /// <summary>Whether a row of that id exists but is wrong, or may.</summary>
    public bool Contains(RowKey row) => _rows.Contains(row) || _tables.Contains(row.Table)
        || _misspelt.Any(m => m.Table == row.Table && Suggestion.IsNear(m.Id, row.Id));

    /// <summary>Whether a row of that id is known to be wrong.</summary>
    public bool Names(RowKey row) => _rows.Contains(row);

    /// <summary>Whether any row of a table is wrong, or may be.</summary>
    public bool IsTouched(string table) => IsUnknown(table) || _rows.Any(r => r.Table == table);

    /// <summary>Whether nobody knows all ids of a table.</summary>
    public bool IsUnknown(string table) => _tables.Contains(table);

    public IEnumerator<RowKey> GetEnumerator() =>
        _rows.Concat(_tables.Select(table => new RowKey(table, ""))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="row">Without an id where that cannot be read.</param>
    internal void Add(RowKey row)
    {
        if (row.Id.Length == 0)
            _tables.Add(row.Table);
        else
            _rows.Add(row);
    }

    /// <summary>
    /// A row whose id has another form than ids have: <c>Gpu-Price</c> may be meant by
    /// <c>gpu_price</c>, and <c>5life</c> by <c>life</c>; names that are not near to it mean
    /// something else.
    /// </summary>
    internal void AddMisspelt(string table, string id)
    {
        if (id.Trim().Length == 0 || _misspelt.Count == MaxMisspelt)
        {
            _tables.Add(table);
            return;
        }

#pragma warning disable CA1308 // Ids are written in small letters.
        var words = Between().Replace(id.Trim(), "-").ToLowerInvariant();
#pragma warning restore CA1308
        _misspelt.Add(new RowKey(table, id));
        foreach (var meant in new[] { id, words, words.Replace('-', '_') })
            _rows.Add(new RowKey(table, meant));
    }

    [GeneratedRegex(@"[-_\s]+")]
    private static partial Regex Between();

    internal void AddTable(string table) => _tables.Add(table);
}
