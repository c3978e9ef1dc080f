using Standoff.Model.Cases;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// The smallest move of all inputs at once, within their ranges, that turns a condition: the
/// cheapest way to disagree with it.
/// </summary>
/// <param name="Moves">The inputs that move, and where to; the longest move first.</param>
/// <param name="Length">Root of the sum of squares of all moves, each in half-ranges of its input.
/// 1 is as far as one input that goes from the middle of its range to an end.</param>
public sealed record JointTurn(IReadOnlyList<Setting> Moves, double Length);
