using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Words;

/// <summary>A value beside a mark.</summary>
internal static class MarkValue
{
    /// <summary>What a source prints in up to three digits, as far as its range bears them, what we derive in two.</summary>
    /// <param name="value">In the unit of <paramref name="numbers"/>.</param>
    /// <param name="quantity">Whose value it is; null for a number of the recipe.</param>
    public static string Write(NumberWriter numbers, double value, Quantity? quantity) =>
        Write(numbers, value, DigitsOf(quantity));

    /// <summary>What we derive: in two digits.</summary>
    public static string Write(NumberWriter numbers, double value) => Write(numbers, value, 2);

    /// <summary>Of a value in its own unit, from two to three.</summary>
    public static int DigitsOf(Quantity? quantity) => quantity switch
    {
        Result => 2,
        Input { Fact.Range: var range } input => Math.Min(3, HonestDigits.Allowed(new Estimate(input.Value, input.Unit, range.Low, range.High))),
        _ => 3,
    };

    /// <param name="digits">Or what any such value shows, if that is more.</param>
    public static string Write(NumberWriter numbers, double value, int digits) =>
        numbers.Write(value, NumberStyle.Printed, Math.Max(digits, HonestDigits.Least(value, numbers.Unit)));
}
