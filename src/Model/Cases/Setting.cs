using Standoff.Model.Quantities;

namespace Standoff.Model.Cases;

/// <summary>One input set to a value.</summary>
/// <param name="Value">In the input's unit, within the limits of its row.</param>
public sealed record Setting(Input Input, double Value);
