using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>A row of <c>data/scenarios.csv</c>: values for some inputs, in their own units.</summary>
public sealed record Scenario(Cell Id, string Label, IReadOnlyList<Override> Overrides);

/// <summary>The value of one input in a scenario.</summary>
public sealed record Override(string Id, double Value, Place Place);
