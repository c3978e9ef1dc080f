using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// What it is worth to learn the true value of one input before one says whether a condition holds
/// or not: the expected value of partial perfect information, where one right sentence counts one
/// and a wrong one nothing (H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory, 1961).
/// </summary>
/// <param name="Gain">By how much the probability rises that what one says is right; from 0 to
/// 0.5.</param>
/// <param name="Turns">How probable it is that one says the contrary of what one says now; from 0 to
/// 1.</param>
public sealed record InformationValue(Input Input, double Gain, double Turns);
