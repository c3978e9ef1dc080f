using Standoff.Figures.Kinds.Rows;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds.Bars;

/// <summary>
/// Bars from zero, one or several in each row; what <see cref="RowReader"/> reads.
/// </summary>
internal sealed class BarsKind : FigureKind
{
    public override string Name => "bars";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader) =>
        new RowReader(recipe, unit, reader).Read(isMeasuredFromZero: true) is { } chart
            ? new RowContent(chart, size => new BarsPlot(size, chart))
            : null;
}
