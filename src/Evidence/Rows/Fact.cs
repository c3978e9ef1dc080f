using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/facts.csv</c>: one value, what it rests on and how sure it is.
/// </summary>
/// <param name="Value">In <paramref name="Unit"/>, like every number of the row.</param>
public sealed record Fact(
    Cell Id, string Section, Cell Statement, Cell Unit, double Value, FactRange Range, FactEvidence Evidence, string Notes)
{
    /// <summary>The whole row, by which one is known to say the same as another.</summary>
    public string Written { get; init; } = "";
}
