using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>How far each input alone moves a result.</summary>
/// <param name="swings">Widest first; at least one; ends finite.</param>
/// <param name="level">Null for none.</param>
internal sealed class TornadoContent(
    Result result, NumberWriter numbers, AxisName axis, IReadOnlyList<NamedSwing> swings, ReferenceLine? level) : FigureContent
{
    /// <summary>Values of the result share scale and decimals.</summary>
    private readonly NumberColumn _values = numbers.Compare([result.Value, .. swings.SelectMany(s => new[] { s.Swing.AtLow, s.Swing.AtHigh })]);

    public override IEnumerable<string> Quantities =>
        swings.Select(s => s.Swing.Input.Id).Prepend(result.Id)
            .Concat(level?.Quantity is { } quantity ? [quantity.Id] : []);

    public override Chart Draw(DrawingSize size) =>
        new TornadoPlot(size, result, axis, (numbers, _values), swings, level).Draw();

    public override FigureTable Table() => TornadoTable.Create(numbers, swings);

    public override string Description() => TornadoDescription.Write(result, _values, swings, level);
}

/// <param name="Write">Writes values of the input.</param>
internal sealed record NamedSwing(Swing Swing, Func<double, string> Write, string Label, Place Origin)
{
    public bool IsAssumed => Swing.Input.Fact.Evidence.Basis == Basis.Assumed;
}
