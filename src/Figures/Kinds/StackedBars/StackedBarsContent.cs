using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>Wholes and what they are made of, as horizontal bars.</summary>
/// <param name="numbers">Writes every value, without what the bars are counted in.</param>
/// <param name="axis">What the axis shows.</param>
/// <param name="bars">At least one.</param>
internal sealed class StackedBarsContent(NumberWriter numbers, AxisName axis, IReadOnlyList<StackedBar> bars) : FigureContent
{
    public override IEnumerable<string> Quantities =>
        bars.SelectMany(b => b.Parts.Select(p => p.Quantity.Id).Append(b.Total.Id));

    public override Chart Draw(DrawingSize size) => new StackedBarsPlot(size, numbers, axis, bars).Draw();

    public override FigureTable Table() => StackedBarsTable.Create(numbers, bars);

    public override string Description() => StackedBarsDescription.Write(numbers, bars);
}

/// <param name="Parts">In the order of drawing; at least one.</param>
internal sealed record StackedBar(string Label, ColourRole Role, Unit Unit, Quantity Total, IReadOnlyList<BarPart> Parts, Place Origin);

/// <param name="Role">Null where it has the colour of its bar, paler than the part before it.</param>
internal sealed record BarPart(string Label, ColourRole? Role, Fill? Fill, Quantity Quantity, Place Origin);
