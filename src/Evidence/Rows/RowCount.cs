using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>How many rows of a table are of some kind.</summary>
/// <param name="Id">Such as <c>count.claims</c> or <c>count.claims.partly</c>.</param>
/// <param name="Statement">What is counted, for a reader.</param>
/// <param name="Table">Its name in the package.</param>
public sealed record RowCount(string Id, Cell Statement, int Value, string Table)
{
    /// <summary>Of the file.</summary>
    public string Path => DataPackage.Folder + Table + ".csv";

    /// <summary>
    /// What the ids of all counts begin with; no fact, result or series may be called so.
    /// </summary>
    public const string Prefix = "count";
}
