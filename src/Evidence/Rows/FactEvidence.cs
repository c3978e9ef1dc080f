using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>What a fact rests on.</summary>
/// <param name="Sources">In the order of the row.</param>
/// <param name="Confidence"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="AsOf">When the value was true; null where that has no meaning.</param>
/// <param name="Period">Over what the value was measured, in words; empty where that has no
/// meaning.</param>
/// <param name="Quantity">Name shared by facts that measure the same thing; empty for a fact
/// alone.</param>
/// <param name="ReviewBy">When somebody should look at the row again; null for a settled
/// fact.</param>
public sealed record FactEvidence(
    Basis Basis, IReadOnlyList<Source> Sources, string Confidence, PartialDate? AsOf, string Period, string Quantity, PartialDate? ReviewBy);

/// <summary>Where a fact's value comes from.</summary>
public enum Basis
{
    /// <summary>A source prints it.</summary>
    Reported,

    /// <summary>We chose or built it; the notes say from what.</summary>
    Assumed,
}
