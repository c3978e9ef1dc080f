namespace Standoff.Model.Quantities;

/// <summary>
/// From where to where a quantity plausibly lies, in its unit; both ends belong to it.
/// </summary>
/// <param name="Low">The value itself where nothing varies.</param>
/// <param name="High">The value itself where nothing varies; +∞ for <c>never</c>.</param>
public readonly record struct ValueRange(double Low, double High)
{
    /// <summary>Whether there is anything between the ends.</summary>
    public bool IsWide => Low < High;
}
