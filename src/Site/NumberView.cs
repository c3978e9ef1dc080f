using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site;

/// <summary>A number as a page shows it.</summary>
/// <param name="Low">Lower end of its range: of the fact, or the 5th percentile of a result; equal to <paramref name="High"/> where it has none.</param>
/// <param name="High">Upper end of its range: of the fact, or the 95th percentile of a result.</param>
/// <param name="Vocabulary">How units are written.</param>
public sealed record NumberView(Quantity Quantity, double Low, double High, UnitVocabulary Vocabulary)
{
    public string Id => Quantity.Id;

    public string Address => Addresses.Number(Id);

    public string Basis => BasisOf(Quantity);

    public string Value => Write(Quantity.Value, NumberStyle.Brief);

    /// <summary>The value with what stands under the bar of its unit.</summary>
    public string LongValue => Write(Quantity.Value, NumberStyle.Full);

    public string LowText => Write(Low, NumberStyle.Brief);

    public string HighText => Write(High, NumberStyle.Brief);

    public bool HasRange => Low < High;

    public bool IsResult => Quantity is Result;

    public static NumberView Of(Quantity quantity, Workbook workbook) => quantity switch
    {
        Input input => new(input, input.Fact.Range.Low, input.Fact.Range.High, workbook.Vocabulary),
        CountQuantity => new(quantity, quantity.Value, quantity.Value, workbook.Vocabulary),
        SeriesValue point => new(point, point.Row.Low, point.Row.High, workbook.Vocabulary),
        _ => new(quantity, workbook.Simulation.Percentile(quantity.Id, 0.05), workbook.Simulation.Percentile(quantity.Id, 0.95), workbook.Vocabulary),
    };

    /// <summary><c>reported</c>, <c>assumed</c> or <c>derived</c>; also the class of its underline.</summary>
    public static string BasisOf(Quantity quantity) => quantity switch
    {
        Input { Fact.Evidence.Basis: Standoff.Evidence.Rows.Basis.Assumed } => "assumed",
        Input or SeriesValue => "reported",
        _ => "derived",
    };

    /// <summary>Two digits, or a third where the range bears it.</summary>
    private string Write(double value, NumberStyle style)
    {
        var digits = Math.Min(3, HonestDigits.Allowed(new Estimate(value, Quantity.Unit, Low, High)));
        return NumberWriter.Write(value, Quantity.Unit, Vocabulary, digits, style);
    }
}
