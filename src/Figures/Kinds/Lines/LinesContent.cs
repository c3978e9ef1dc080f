using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Axes;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>Results as functions of one input.</summary>
internal sealed class LinesContent(LinesChart lines) : FigureContent
{
    public override IEnumerable<string> Quantities => lines.Curves.Lines.Select(l => (Quantity?)l.Named.Result).Append(lines.X.Input)
        .Concat(lines.Marks.Select(m => m.Quantity)).Append(lines.Level?.Line.Quantity)
        .OfType<Quantity>().Select(q => q.Id);

    public override Chart Draw(DrawingSize size) => new LinesPlot(size, lines).Draw();

    public override FigureTable Table() => LinesTable.Create(lines);

    public override string Description() => LinesDescription.Write(lines);
}

/// <summary>What the lines show.</summary>
/// <param name="Y">Contains every value of every line unless the recipe cuts it.</param>
/// <param name="Level">Null for none.</param>
internal sealed record LinesChart(InputAxis X, NumberAxis Y, SampledCurves Curves, IReadOnlyList<LineMark> Marks, CrossedLevel? Level);

/// <summary>A point on a line.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="Quantity">Whose value <paramref name="X"/> is; null for a number.</param>
/// <param name="IsCrossing">Whether it is where the line crosses a level.</param>
internal sealed record LineMark(string Label, double X, double Y, int Line, Quantity? Quantity, Place Origin, bool IsCrossing = false)
{
    /// <summary>
    /// Where it stands on both axes, what a source prints in up to three digits, what we derive in
    /// two: <c>$29bn at 1.3 GW</c>; of a crossing, whose height the level says, <c>at 1.3 GW</c>.
    /// </summary>
    public string Write(NumberWriter x, NumberWriter y)
    {
        var at = $"at {x.Write(X, NumberStyle.Printed, IsCrossing || Quantity is Result ? 2 : 3)}";
        return IsCrossing ? at : $"{MarkValue.Write(y, Y)} {at}";
    }
}
