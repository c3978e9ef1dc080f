using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/scenarios.csv</c>.</summary>
/// <param name="Settings">Such as <c>asic_price=41 kUSD/chip</c>, one an input, each with its
/// place.</param>
public sealed record Scenario(
    Cell Id, Cell Label, IReadOnlyList<(string Text, Place Place)> Settings);
