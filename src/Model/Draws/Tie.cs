namespace Standoff.Model.Draws;

/// <summary>
/// How the draws of one input hang on those of others: its normal deviate is the sum of theirs, each
/// by its weight (a row of the Cholesky factor).
/// </summary>
/// <param name="Input">Its id.</param>
/// <param name="Weights">Those that are not zero, in the order of summing.</param>
public sealed record Tie(string Input, IReadOnlyList<TieWeight> Weights);

/// <param name="Input">The id of the input whose own stream the deviate comes from.</param>
public readonly record struct TieWeight(string Input, double Weight);
