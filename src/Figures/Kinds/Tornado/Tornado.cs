using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures.Drawing;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>How far each input alone moves a result.</summary>
/// <param name="swings">Widest first; at least one; ends finite.</param>
internal sealed class Tornado(Result result, IReadOnlyList<NamedSwing> swings) : FigureContent
{
    public override IEnumerable<string> Quantities => swings.Select(s => s.Swing.Input.Id).Prepend(result.Id);

    public override Chart Draw(Form form) => new TornadoPlot(form, result, swings).Draw();

    public override FigureTable Table() => TornadoTable.Of(result, swings);

    public override string Description() => TornadoDescription.Of(result, swings);
}

internal sealed record NamedSwing(Swing Swing, string Label, Place Origin)
{
    public bool IsAssumed => Swing.Input.Fact.Evidence.Basis == Basis.Assumed;

    /// <summary>Writes values of the input.</summary>
    public Func<double, string> Writer => ValueText.InRange([Swing.Input.Fact.Range.Low, Swing.Input.Value, Swing.Input.Fact.Range.High], Swing.Input.Unit);
}
