using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>Where a fact's value comes from.</summary>
public enum Basis
{
    /// <summary>A source prints it.</summary>
    Reported,

    /// <summary>We chose or built it; the notes say from what.</summary>
    Assumed,
}

/// <summary>How draws spread between <see cref="Fact.Low"/> and <see cref="Fact.High"/>.</summary>
public enum Shape
{
    Triangular,
    Fixed,
    Uniform,
    Lognormal,
}

/// <summary>A row of <c>data/facts.csv</c>: one value, what it rests on and how sure it is.</summary>
/// <param name="Value">In <paramref name="Unit"/>, like every number of the row.</param>
/// <param name="Low">Lower end of the plausible range; <paramref name="Value"/> where none is given.</param>
/// <param name="High">Upper end of the plausible range; <paramref name="Value"/> where none is given.</param>
/// <param name="Min">Least value that makes sense, −∞ where none is given.</param>
/// <param name="Max">Greatest value that makes sense, +∞ where none is given.</param>
/// <param name="AsOf">When the value was true; null where that has no meaning.</param>
/// <param name="Quantity">Name shared by facts that measure the same thing; empty for a fact alone.</param>
/// <param name="ReviewBy">When somebody should look at the row again; null for a settled fact.</param>
public sealed record Fact(
    Cell Id, string Section, Cell Statement, double Value, double Low, double High, double Min, double Max,
    Shape Shape, Cell Unit, PartialDate? AsOf, string Period, string Quantity, Basis Basis,
    IReadOnlyList<Source> Sources, string Confidence, PartialDate? ReviewBy, string Notes, Place Place)
{
    public bool HasRange => Low < High;
}
