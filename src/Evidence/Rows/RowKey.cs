namespace Standoff.Evidence.Rows;

/// <summary>What a row is called, and in which table.</summary>
/// <param name="Table">Its name in the package, such as <c>facts</c>.</param>
/// <param name="Id">Of the row; <c>SERIES.X</c> for a point of a series.</param>
public readonly record struct RowKey(string Table, string Id);
