using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site;

/// <summary>A number as a page shows it.</summary>
/// <param name="Range">The value alone where it has none.</param>
/// <param name="Vocabulary">How units are written.</param>
public sealed record NumberView(Quantity Quantity, ValueRange Range, UnitVocabulary Vocabulary)
{
    public string Id => Quantity.Id;

    public string Address => Addresses.Number(Id);

    public string Basis => BasisOf(Quantity);

    public string Value => Write(Quantity.Value, NumberStyle.Brief);

    /// <summary>The value with what stands under the bar of its unit.</summary>
    public string LongValue => Write(Quantity.Value, NumberStyle.Full);

    public string LowText => Write(Range.Low, NumberStyle.Brief);

    public string HighText => Write(Range.High, NumberStyle.Brief);

    public bool HasRange => Range.IsWide;

    public bool IsResult => Quantity is Result;

    public static NumberView Of(Quantity quantity, Workbook workbook) =>
        new(quantity, workbook.RangeOf(quantity), workbook.Vocabulary);

    /// <summary><c>reported</c>, <c>assumed</c> or <c>derived</c>; also the class of its underline.</summary>
    public static string BasisOf(Quantity quantity) => quantity.Basis.ToString().ToLowerInvariant();

    /// <summary>Two digits, or a third where the range bears it.</summary>
    private string Write(double value, NumberStyle style)
    {
        var digits = Math.Min(3, HonestDigits.Allowed(new Estimate(value, Quantity.Unit, Range.Low, Range.High)));
        return NumberWriter.Write(value, Quantity.Unit, Vocabulary, digits, style);
    }
}
