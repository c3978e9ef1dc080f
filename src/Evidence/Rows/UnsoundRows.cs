using System.Collections;
using System.Text.RegularExpressions;

namespace Standoff.Evidence.Rows;

/// <summary>
/// Rows that could not be read, which has been reported: who refers to one of them need not be told
/// again. Of a table that cannot be read, or a row of which even the id cannot, nobody knows the
/// rows, and any may be meant. Enumerates the rows that are known, and a row
/// without an id for each such table.
/// </summary>
public sealed partial class UnsoundRows : IEnumerable<RowKey>
{
    private readonly HashSet<RowKey> _rows = [];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);

    /// <summary>Whether every row of every table has been read.</summary>
    public bool IsEmpty => _rows.Count == 0 && _tables.Count == 0;

    /// <summary>Whether a row of that id exists but is wrong, or may.</summary>
    public bool Contains(RowKey row) => _rows.Contains(row) || _tables.Contains(row.Table);

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
    /// <c>gpu_price</c>; what others may be meant by, nobody knows.
    /// </summary>
    internal void AddMisspelt(string table, string id)
    {
#pragma warning disable CA1308 // Ids are written in small letters.
        var words = Between().Replace(id.Trim(), "-").ToLowerInvariant();
#pragma warning restore CA1308
        if (!Name().IsMatch(words))
            _tables.Add(table);
        foreach (var meant in new[] { id, words, words.Replace('-', '_') }
            .Where(m => m.Length > 0))
            _rows.Add(new RowKey(table, meant));
    }

    [GeneratedRegex(@"[-_\s]+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z")]
    private static partial Regex Name();

    internal void AddTable(string table) => _tables.Add(table);
}
