using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Figures.Axes;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>Series of dated values as lines.</summary>
/// <param name="level">Null for none.</param>
internal sealed class OverTimeContent(TimeAxis x, NumberAxis y, IReadOnlyList<DatedLine> lines, CrossedLevel? level) : FigureContent
{
    public override IEnumerable<string> Quantities => lines.SelectMany(l => l.Points).Select(p => p.Id)
        .Concat(level?.Line.Quantity is { } quantity ? [quantity.Id] : []);

    public override Chart Draw(DrawingSize size) => new OverTimePlot(size, x, y, lines, level).Draw();

    public override FigureTable Table() => OverTimeTable.Create(y.Numbers, lines, level);

    public override string Description() => OverTimeDescription.Write(y, lines)
        + (level is null ? "" : DatedCrossings.Describe(lines, level));
}

/// <summary>
/// How a line goes from one value to the next; as written behind <c>course:</c>, in small letters.
/// </summary>
internal enum Course
{
    /// <summary>Straight.</summary>
    Slopes,

    /// <summary>A value holds until the next one.</summary>
    Steps,
}

/// <param name="Points">At least one, by date.</param>
/// <param name="End">Until when the last value holds, in years.</param>
internal sealed record DatedLine(
    string Label, ColourRole Role, Place Origin, NamedSeries Series, IReadOnlyList<DatedPoint> Points, Course Course, double End)
{
    /// <summary>The corners of the line, in years and in the figure's unit.</summary>
    public IEnumerable<Point> Corners()
    {
        for (var i = 0; i < Points.Count; i++)
        {
            if (Course == Course.Steps && i > 0)
                yield return (Points[i].X, Points[i - 1].Value);
            yield return (Points[i].X, Points[i].Value);
        }

        if (End > Points[^1].X)
            yield return (End, Points[^1].Value);
    }
}

/// <summary>A series as the recipe names it.</summary>
internal sealed record NamedSeries(string Id, Place Place);

/// <param name="Id">Of the point of a series.</param>
/// <param name="Value">In the figure's unit, like its range.</param>
internal sealed record DatedPoint(PartialDate Date, string Id, double Value, double Low, double High)
{
    /// <summary>In years.</summary>
    public double X => TimeAxis.YearOf(Date);
}
