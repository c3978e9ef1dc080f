using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>Named rows of values on one axis.</summary>
/// <param name="Scale">Contains every value, every range and the level.</param>
/// <param name="Series">
/// What the values of a row are, in their order; empty where each row has one.
/// </param>
/// <param name="Groups">At least one, each with at least one row.</param>
internal sealed record RowChart(
    NumberWriter Numbers, ValueAxis Axis, Scale Scale, IReadOnlyList<RowSeries> Series, IReadOnlyList<RowGroup> Groups, ReferenceLine? Level)
{
    /// <summary>Of the axis, between a mark and the place of what is written beside it.</summary>
    private const double SeenShare = 0.02;

    public IReadOnlyList<ValueRow> Rows { get; } = [.. Groups.SelectMany(g => g.Rows)];

    public bool HasRanges => Series.Count == 0 && Rows.Any(r => r.Values[0].HasRange);

    public IEnumerable<string> Quantities => Rows.SelectMany(r => r.Values).Select(v => v.Quantity.Id)
        .Concat(Rows.Select(r => r.With?.Id).OfType<string>())
        .Concat(Level?.Quantity is { } level ? [level.Id] : []);

    /// <summary>Whether the distance between the outer two values of a row is written.</summary>
    public bool HasDistances { get; init; }

    /// <summary>
    /// Between the outer two values of a row; of shares, in points.
    /// </summary>
    public string WriteDistance(ValueRow row)
    {
        var digits = row.Values.Max(v => MarkValue.DigitsOf(v.Quantity));
        var text = Numbers.Write(row.Values.Max(v => v.Value) - row.Values.Min(v => v.Value), NumberStyle.Printed, digits);
        return text.EndsWith('%') ? $"{text[..^1]} points" : text;
    }

    /// <summary>
    /// In a digit more than usual where the rounded value would be seen to stand elsewhere.
    /// </summary>
    public string Write(RowValue value)
    {
        var digits = MarkValue.DigitsOf(value.Quantity);
        return MarkValue.Write(Numbers, value.Value, digits + (IsSeenRounded(value.Value, digits) ? 1 : 0));
    }

    private bool IsSeenRounded(double value, int digits)
    {
        if (Scale.IsLog || value == 0 || !double.IsFinite(value))
            return false;
        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) + 1 - digits);
        var rounded = step * Math.Round(value / step, MidpointRounding.AwayFromZero);
        return Math.Abs(rounded - value) > SeenShare * (Scale.Max - Scale.Min);
    }

    public string Write(ReferenceLine level) => Write(level.Value, level.Quantity);

    /// <param name="quantity">Whose value or end of a range it is; null for none.</param>
    public string Write(double value, Quantity? quantity) =>
        MarkValue.Write(Numbers, value, quantity);
}

internal sealed record RowSeries(string Label, ColourRole Role, Place Origin);

/// <param name="Name">Null where the rows are not grouped.</param>
/// <param name="Rows">At least one.</param>
internal sealed record RowGroup(GroupName? Name, IReadOnlyList<ValueRow> Rows);

internal sealed record GroupName(string Text, Place Origin);

/// <param name="Values">One, or as many as there are series.</param>
internal sealed record ValueRow(string Label, IReadOnlyList<RowValue> Values, Place Origin)
{
    /// <summary>A number that the label ends with; null for none.</summary>
    public Quantity? With { get; init; }
}

/// <param name="Low">Lower end of what is plausible; the value where there is no range.</param>
/// <param name="High">Upper end of what is plausible.</param>
internal sealed record RowValue(Quantity Quantity, ColourRole Role, double Low, double High, Place Origin)
{
    public double Value => Quantity.Value;

    public bool HasRange => Low < High;
}
