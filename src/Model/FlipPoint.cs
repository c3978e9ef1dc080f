namespace Standoff.Model;

/// <summary>The value of one input at which a condition turns from true to false, all others in the base case.</summary>
/// <param name="Value">In the input's unit; the condition holds at it and no longer just beyond it.</param>
/// <param name="IsAbove">Whether it lies above the base value, so that the condition falls when the input rises.</param>
public sealed record FlipPoint(Input Input, double Value, bool IsAbove)
{
    /// <summary>Whether the input's own range reaches the flip point.</summary>
    public bool IsFragile => IsAbove ? Value < Input.Fact.High : Value > Input.Fact.Low;

    /// <summary>How far the flip point lies from the base value, in units of the range on that side; +∞ where there is no range.</summary>
    public double Margin => Math.Abs(Value - Input.Value) / Math.Abs((IsAbove ? Input.Fact.High : Input.Fact.Low) - Input.Value);
}
