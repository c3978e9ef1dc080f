using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>Rows of values, with the marks of one kind.</summary>
internal sealed class RowContent(RowChart chart, Func<DrawingSize, RowPlot> plot) : FigureContent
{
    public override IEnumerable<string> Quantities => chart.Quantities;

    public override Chart Draw(DrawingSize size) => plot(size).Draw();

    public override FigureTable Table() => RowTable.Create(chart);

    public override string Description() => RowDescription.Write(chart);
}
