using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Words;

/// <summary>How many digits a value beside a mark has.</summary>
internal static class MarkDigits
{
    /// <summary>What a source prints in up to three, as far as its range bears them, what we derive in two.</summary>
    /// <param name="quantity">Whose value it is; null for a number of the recipe.</param>
    public static int Of(Quantity? quantity) => quantity switch
    {
        Result => 2,
        Input { Fact.Range: var range } input => Math.Min(3, HonestDigits.Allowed(new Estimate(input.Value, input.Unit, range.Low, range.High))),
        _ => 3,
    };
}
