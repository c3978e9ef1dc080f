using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>How many rows of a table, or kinds of diagnostics, there are.</summary>
/// <param name="Id">Such as <c>count.claims</c> or <c>count.claims.partly</c>.</param>
/// <param name="Statement">What is counted, for a reader.</param>
/// <param name="Table">Its name in the package; null where what is counted stands in none.</param>
public sealed record RowCount(string Id, Cell Statement, int Value, string? Table)
{
    /// <summary>Of the table's file; null where what is counted stands in none.</summary>
    public string? Path => Table is null ? null : DataPackage.Folder + Table + ".csv";

    /// <summary>
    /// What the ids of all counts begin with; no fact, result or series may be called so.
    /// </summary>
    public const string Prefix = "count";
}
