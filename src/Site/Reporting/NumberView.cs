using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;

namespace Standoff.Site.Reporting;

/// <summary>A number as a page shows it.</summary>
/// <param name="Range">From where to where it plausibly lies.</param>
/// <param name="Vocabulary">How units are written.</param>
public sealed record NumberView(Quantity Quantity, ValueRange Range, UnitVocabulary Vocabulary)
{
    private static readonly MadeOf<Quantity, NumberView> Made = new();

    public string Id => Quantity.Id;

    public SiteAddress Address => Routes.Number(Id);

    /// <summary>
    /// The class of its underline: <c>reported</c>, <c>assumed</c> or <c>derived</c>.
    /// </summary>
    public string Basis => BasisClass(Quantity.Basis);

    public string Value => field ??= Write(Quantity.Value, NumberStyle.Brief);

    /// <summary>The value with what it is per.</summary>
    public string LongValue => field ??= Write(Quantity.Value, NumberStyle.Full);

    /// <summary>
    /// The kinds of its unit, such as <c>of owner’s cost</c>, which the value leaves out.
    /// </summary>
    public string Kinds => KindPhrase.Kinds(Quantity.Unit);

    public string LowText => field ??= Write(Range.Low, NumberStyle.Brief);

    public string HighText => field ??= Write(Range.High, NumberStyle.Brief);

    public bool IsResult => Quantity is Result;

    /// <summary>Whether the range is all on one side of the value.</summary>
    public bool IsOutside =>
        Range.IsWide && (Quantity.Value < Range.Low || Quantity.Value > Range.High);

    /// <summary>How a value can lie outside nine draws of ten; empty where it lies inside.</summary>
    public string WhyOutside => !IsOutside
        ? ""
        : $"The value lies {(Quantity.Value < Range.Low ? "below" : "above")} that: it is what follows with each input at the "
            + "value that we take, while in draws all inputs move at once, and what follows can fall to one side.";

    /// <summary>The range in words.</summary>
    public string RangeInWords => IsResult
        ? $"{LowText} to {HighText} in nine draws of ten"
        : $"Between {LowText} and {HighText}";

    /// <summary>The same one whenever it is asked for of the same workbook.</summary>
    public static NumberView Create(Quantity quantity, Workbook workbook) =>
        Made.Get(workbook, quantity, static (q, from) => new(q, from.RangeOf(q), from.Vocabulary));

    /// <summary>The class of what rests on a basis.</summary>
    public static string BasisClass(QuantityBasis basis) => basis.ToString().ToLowerInvariant();

    /// <summary>
    /// Another value of the quantity, such as a percentile, as its own is written.
    /// </summary>
    public string Write(double value) => Write(value, NumberStyle.Brief);

    /// <summary>How many it is written with: two, or a third where the range bears it.</summary>
    public int Digits => DigitsOf(Quantity.Value);

    private int DigitsOf(double value) =>
        Math.Min(3, HonestDigits.Allowed(new Estimate(value, Quantity.Unit, Range.Low, Range.High)));

    private string Write(double value, NumberStyle style) =>
        NumberWriter.Write(value, Quantity.Unit, Vocabulary, DigitsOf(value), style);
}
