using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;
using Standoff.Figures.Kinds.Lines;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>Named rows of values on one axis.</summary>
/// <param name="Scale">Contains every value, every range and the level.</param>
/// <param name="Series">What the values of a row are, in their order; empty where each row has one.</param>
/// <param name="Groups">At least one, each with at least one row.</param>
internal sealed record RowChart(
    NumberWriter Numbers, ValueAxis Axis, Scale Scale, IReadOnlyList<RowSeries> Series, IReadOnlyList<RowGroup> Groups, Level? Level)
{
    public IReadOnlyList<Row> Rows { get; } = [.. Groups.SelectMany(g => g.Rows)];

    public bool HasRanges => Series.Count == 0 && Rows.Any(r => r.Values[0].HasRange);

    public IEnumerable<string> Quantities => Rows.SelectMany(r => r.Values).Select(v => v.Quantity.Id)
        .Concat(Level?.Quantity is { } level ? [level.Id] : []);

    public string Write(RowValue value) => Write(value.Value, value.Quantity);

    public string Write(Level level) => Write(level.Value, level.Quantity);

    /// <summary>What a source prints in up to three digits, what we derive in two.</summary>
    /// <param name="quantity">Whose value or end of a range it is; null for none.</param>
    public string Write(double value, Quantity? quantity) => Numbers.Write(value, NumberStyle.Printed, quantity is Result ? 2 : 3);
}

internal sealed record RowSeries(string Label, Role Role, Place Origin);

/// <param name="Label">Empty where the rows are not grouped.</param>
internal sealed record RowGroup(string Label, IReadOnlyList<Row> Rows, Place Origin);

/// <param name="Values">One, or as many as there are series.</param>
internal sealed record Row(string Label, IReadOnlyList<RowValue> Values, Place Origin);

/// <param name="Low">Lower end of what is plausible; the value where there is no range.</param>
/// <param name="High">Upper end of what is plausible.</param>
internal sealed record RowValue(Quantity Quantity, Role Role, double Low, double High, Place Origin)
{
    public double Value => Quantity.Value;

    public bool HasRange => Low < High;
}

/// <summary>A value that the rows are measured against.</summary>
internal sealed record Level(double Value, string Label, Quantity? Quantity, Place Origin);
