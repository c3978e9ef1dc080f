using Standoff.Figures.Kinds.Rows;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds.Dots;

/// <summary>
/// Values with their ranges on one axis, or several values in each row joined by a line; what
/// <see cref="RowReader"/> reads.
/// </summary>
internal sealed class DotsKind : FigureKind
{
    public override string Name => "dots";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader) =>
        new RowReader(recipe, unit, reader).Read(isMeasuredFromZero: false) is { } chart
            ? new RowContent(chart, size => new DotsPlot(size, chart))
            : null;
}
