using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>How many rows of a table, or kinds of diagnostics, there are.</summary>
/// <param name="Id">Such as <c>count.claims</c> or <c>count.claims.partly</c>.</param>
/// <param name="Statement">What is counted, for a reader.</param>
/// <param name="Path">Of the table; null where what is counted stands in none.</param>
public sealed record RowCount(string Id, Cell Statement, int Value, string? Path)
{
    /// <summary>
    /// What the ids of all counts begin with; no fact, result or series may be called so.
    /// </summary>
    public const string Prefix = "count";
}
