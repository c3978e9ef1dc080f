using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/disagreements.csv</c>: why facts of one quantity do not agree, and which of
/// them we use.
/// </summary>
/// <param name="Quantity">The name that the facts share.</param>
/// <param name="Resolution">Markdown.</param>
public sealed record Disagreement(Cell Quantity, Cell Resolution);
