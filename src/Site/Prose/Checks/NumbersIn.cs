using Standoff.Evidence.Diagnostics;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>The bound numbers of a block by the character that stands for each in its words.</summary>
internal sealed class NumbersIn
{
    private readonly Dictionary<int, NumberReference> _numbers;
    private readonly HashSet<int> _unknown;

    public NumbersIn(CheckedBlock block)
    {
        _numbers = block.Links
            .Select(link => (Start: block.Run.StartOf(link), Number: block.Meanings.Of(link) as NumberReference))
            .Where(n => n.Number is not null)
            .DistinctBy(n => n.Start)
            .ToDictionary(n => n.Start, n => n.Number!);
        _unknown = [.. block.Links.Where(l => block.IsUnknown(l, "n")).Select(block.Run.StartOf)];
    }

    /// <summary>In the order of writing.</summary>
    public IEnumerable<(int Index, NumberReference Number)> All =>
        _numbers.Select(n => (n.Key, n.Value)).OrderBy(n => n.Key);

    /// <summary>Whether a number stands there that nobody knows, which has been reported.</summary>
    public bool IsUnknown(int index) => _unknown.Contains(index);

    /// <summary>Null where another thing stands there.</summary>
    public PrintedNumber? At(int index) =>
        _numbers.TryGetValue(index, out var number) ? PrintedNumber.Read(number) : null;
}

/// <summary>A number as a reader has it: what is printed, and no closer.</summary>
/// <param name="Size">In base units; with its sign where one is printed or pinned.</param>
/// <param name="HalfWidth">Of what is printed, in the same unit.</param>
internal sealed record PrintedNumber(NumberReference Number, double Size, double HalfWidth)
{
    /// <summary>
    /// What stands behind the text, in base units; of a pinned number its size. A stale text does
    /// not hide which way things went.
    /// </summary>
    public double Value => (Number.Pin is null ? Number.Estimate.Value : Math.Abs(Number.Estimate.Value)) * Number.Quantity.Unit.Scale;

    /// <summary>Its value, for a message that a correction of the text leaves as it is.</summary>
    public string Told => $"{Number.Quantity.Id} = {SignificantDigits.Plain(Number.Estimate.Value, 4)} {Number.Quantity.Unit}";

    public Subject Subject => Subject.Number(Number.Name);

    /// <summary>That it was to be greater or less than another, by what stands behind the texts.</summary>
    public FalseCondition Compared(string sign, PrintedNumber other) =>
        FalseCondition.Of($"{Term} {sign} {other.Term}", Number.Name, other.Number.Name);

    /// <summary>As formulas write it; of a pinned number its size.</summary>
    private string Term => Number.Pin is null ? Number.Name : $"abs({Number.Name})";

    public string Printed => $"{Number.Quantity.Id} = {Number.Text}";

    /// <summary>Null where the text could not be read, which has been reported.</summary>
    public static PrintedNumber? Read(NumberReference number)
    {
        var unit = number.Quantity.Unit.Plain;
        if (number.Reading is not { Number: not 0 } reading || !double.IsFinite(reading.Number) || NumberRephrasing.ValueOf(reading, unit) is not { } value)
            return null;
        var scale = value / reading.Number * unit.Scale;
        return new(number, reading.Number * scale, reading.HalfWidth * Math.Abs(scale));
    }

    public bool IsLike(PrintedNumber other) =>
        UnitLikeness.AreAlike(Number.Quantity.Unit, other.Number.Quantity.Unit);
}
