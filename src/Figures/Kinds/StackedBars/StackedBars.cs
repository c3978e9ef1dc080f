using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>Wholes and what they are made of, as horizontal bars.</summary>
/// <param name="numbers">Writes every value, without what the bars are counted in.</param>
/// <param name="bars">At least one.</param>
internal sealed class StackedBars(NumberWriter numbers, IReadOnlyList<Bar> bars) : FigureContent
{
    public override IEnumerable<string> Quantities => bars.SelectMany(b => b.Parts.Select(p => p.Quantity.Id).Append(b.Total.Id));

    public override Chart Draw(Form form) => new StackedBarsPlot(form, numbers, bars).Draw();

    public override FigureTable Table() => StackedBarsTable.Of(numbers, bars);

    public override string Description() => StackedBarsDescription.Of(numbers, bars);
}

/// <param name="Parts">In the order of drawing; at least one.</param>
internal sealed record Bar(string Label, Role Role, Unit Unit, Quantity Total, IReadOnlyList<Part> Parts, Place Origin);

internal sealed record Part(string Label, Quantity Quantity, Place Origin);
