using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/results.csv</c>: a value that a formula gives.</summary>
/// <param name="IsHeadline">Whether its distribution and what drives it are shown.</param>
public sealed record ResultRow(
    Cell Id, string Section, Cell Statement, Cell Formula, Cell Unit, bool IsHeadline, string Notes);
