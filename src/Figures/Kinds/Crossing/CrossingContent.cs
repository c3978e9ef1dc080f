using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Crossing;

/// <summary>A result along an input, and where it crosses a level.</summary>
internal sealed class CrossingContent(CrossingChart chart) : FigureContent
{
    public override IEnumerable<string> Quantities =>
        new Quantity?[] { chart.Curve.Named.Result, chart.X.Input, chart.Level.Quantity }.OfType<Quantity>().Select(q => q.Id);

    public override Chart Draw(DrawingSize size) => new CrossingPlot(size, chart).Draw();

    public override FigureTable Table() => LinesTable.Create(new LinesChart(
        chart.X, chart.Y, chart.Curves, [.. chart.Crossings.Select(chart.CrossingAt), .. chart.Own is { } own ? new[] { own } : []], null));

    public override string Description()
    {
        var numbers = chart.Y.Numbers;
        string X(double value) => chart.X.Numbers.Write(value, NumberStyle.Compact);
        string Y(double value) => numbers.Write(value, NumberStyle.Compact);
        var (values, level) = (chart.Curve.Values, chart.Level);
        var text = new StringBuilder($"{chart.Y.Label} over {SentenceParts.Inside(chart.X.Label)}, from {Y(values[0])} at {X(chart.X.Scale.Min)} to {Y(values[^1])} at {X(chart.X.Scale.Max)}.");
        text.Append($" It crosses {Y(level.Value)} at {SentenceParts.List([.. chart.Crossings.Select(X)])} ({SentenceParts.Quoted(chart.Marks.Crossing)}).");
        text.Append($" Above: {SentenceParts.Quoted(chart.Sides.Above.Label)}; below: {SentenceParts.Quoted(chart.Sides.Below.Label)}.");
        if (chart.Own is { } own)
            text.Append($" Marked: {SentenceParts.Quoted(own.Label)} ({own.Write(chart.X.Numbers, numbers)}).");
        return text.ToString();
    }
}

/// <param name="Y">Contains every value of the line and the level, unless the recipe cuts it.</param>
/// <param name="Curves">One.</param>
internal sealed record CrossingChart(
    InputAxis X, NumberAxis Y, SampledCurves Curves, ReferenceLine Level, (CrossingSide Above, CrossingSide Below) Sides, CrossingMarks Marks)
{
    public Curve Curve => Curves.Lines[0];

    /// <summary>Values of the input; at least one.</summary>
    public IReadOnlyList<double> Crossings { get; } =
        [.. Curves.FindCrossings(i => Curves.Lines[0].Values[i], _ => Level.Value)];

    /// <summary>The input's own value; null where it is not marked or lies off the axis.</summary>
    public LineMark? Own => Marks.Own is { } own && X.Scale.Contains(X.Input.Value)
        ? new LineMark(own.Name, X.Input.Value, Curves.Evaluate([X.Input.Value])[0][0], 0, X.Input, own.Place)
        : null;

    public LineMark CrossingAt(double x) =>
        new(Marks.Crossing, x, Level.Value, 0, Curve.Named.Result, Marks.Place, IsCrossing: true);
}

/// <summary>What it means that a result is above or below.</summary>
internal sealed record CrossingSide(string Label, ColourRole Role, Place Origin);

/// <param name="Own">Null for none.</param>
internal sealed record CrossingMarks(string Crossing, (string Name, Place Place)? Own, Place Place);
