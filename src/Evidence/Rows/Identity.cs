using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/identities.csv</c>: a condition over facts and results that must hold in the
/// base case.
/// </summary>
public sealed record Identity(Cell Id, Cell Condition, string Notes);
