using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/propositions.csv</c>: a condition that need not hold and whose odds are of
/// interest.
/// </summary>
public sealed record Proposition(Cell Id, string Section, Cell Statement, Cell Condition);
