using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// The value of one input at which a condition turns, from true to false where it holds. All other inputs are in
/// the base case, or keep their draws where the condition is on odds or percentiles; correlated
/// partners do not move along.
/// </summary>
/// <param name="Value">In the input's unit; the condition is as published at it and no longer just
/// beyond it.</param>
/// <param name="IsAbove">Whether the condition turns when the input rises above the value, else
/// when it falls below.</param>
public sealed record FlipPoint(Input Input, double Value, bool IsAbove)
{
    /// <summary>Whether the input's own range reaches the flip point.</summary>
    public bool IsFragile =>
        IsAbove ? Value < Input.Fact.Range.High : Value > Input.Fact.Range.Low;

    /// <summary>
    /// How far the flip point lies from the base value, in units of the range on that side. +∞ where
    /// there is no range. 0 where the base value itself lies beyond the flip point: a condition on
    /// draws may hold while the input varies, and fail where it has its base value in every draw.
    /// </summary>
    public double Margin
    {
        get
        {
            var distance = IsAbove ? Value - Input.Value : Input.Value - Value;
            return distance < 0 ? 0 : distance / Math.Abs((IsAbove ? Input.Fact.Range.High : Input.Fact.Range.Low) - Input.Value);
        }
    }
}
