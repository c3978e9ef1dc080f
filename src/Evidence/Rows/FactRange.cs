namespace Standoff.Evidence.Rows;

/// <summary>
/// Within which values a fact may lie, in its unit; both ends of each pair belong to it.
/// </summary>
/// <param name="Low">Lower end of the plausible range; the value where none is given.</param>
/// <param name="High">Upper end of the plausible range; the value where none is given.</param>
/// <param name="Min">Least value that makes sense, −∞ where none is given.</param>
/// <param name="Max">Greatest value that makes sense, +∞ where none is given.</param>
/// <param name="Shape">How draws spread from <paramref name="Low"/> to <paramref
/// name="High"/>.</param>
public sealed record FactRange(double Low, double High, double Min, double Max, Shape Shape)
{
    /// <summary>Whether there is anything between the ends.</summary>
    public bool IsWide => Low < High;
}

/// <summary>How draws spread between the ends of a <see cref="FactRange"/>.</summary>
public enum Shape
{
    Triangular,
    Fixed,
    Uniform,
    Lognormal,
}
