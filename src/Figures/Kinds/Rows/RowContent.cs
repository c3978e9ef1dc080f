using Standoff.Figures.Drawing;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>Rows of values, with the marks of one kind.</summary>
internal sealed class RowContent(RowChart chart, Func<Form, RowPlot> plot) : FigureContent
{
    public override IEnumerable<string> Quantities => chart.Quantities;

    public override Chart Draw(Form form) => plot(form).Draw();

    public override FigureTable Table() => RowTable.Of(chart);

    public override string Description() => RowDescription.Of(chart);
}
