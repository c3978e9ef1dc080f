using System.Globalization;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;
using Standoff.Figures.Words;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>Where lines over time cross a level.</summary>
internal static class DatedCrossings
{
    /// <summary>In years: where a line changes sides, straight between its corners.</summary>
    public static IEnumerable<double> Of(DatedLine line, CrossedLevel level)
    {
        var corners = line.Corners().ToList();
        double[] apart = [.. corners.Select(c => c.Y - level.Line.Value)];
        double[] years = [.. corners.Select(c => c.X)];
        return SignChanges.In(apart).Select(c => SignChanges.At(c, apart, years));
    }

    public static string Describe(IReadOnlyList<DatedLine> lines, CrossedLevel level) => string.Concat(
        from line in lines
        let places = Of(line, level).Select(Month).ToList()
        where places.Count > 0
        select $" “{line.Label}” crosses “{level.Line.Label}” in {SentenceParts.List(places)}.");

    /// <summary><c>May 2028</c>.</summary>
    public static string Month(double year)
    {
        var start = new DateOnly((int)Math.Floor(year), 1, 1);
        var day = start.AddDays((int)((year - start.Year) * (DateTime.IsLeapYear(start.Year) ? 366 : 365)));
        return day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
    }
}

/// <summary>Marks where lines cross a level.</summary>
internal sealed class DatedCrossingMarks(Chart chart, LabelPlacer places, CrossedLevel level)
{
    private const double DotPixels = 12;

    private readonly List<(Point At, PlacedText Text)> _crossings = [];

    /// <summary>Asks for the names of the crossings, which <see cref="Write"/> writes.</summary>
    public void Ask(IEnumerable<DatedLine> lines)
    {
        if (level.Crossing is not { } name)
            return;
        foreach (var x in lines.SelectMany(l => DatedCrossings.Of(l, level)))
        {
            Point at = (chart.X!.ToPixels(x), chart.Y!.ToPixels(level.Line.Value));
            places.Avoid(Box.Around(at).Grow(DotPixels / 2 + 1));
            IReadOnlyList<TextLine> text = [new(name, chart.Size.Strong, Ink.Text), new(DatedCrossings.Month(x), chart.Size.Note, Ink.Text)];
            _crossings.Add((at, places.Beside([text], level.Origin, [at], DotPixels / 2 + 6, 12)));
        }
    }

    public void Write()
    {
        foreach (var (at, text) in _crossings)
        {
            chart.Leader(text.Leader);
            chart.Dot(at.X, at.Y, DotPixels, Ink.Paper, Ink.Text);
            chart.Write(text.Labels);
        }
    }
}
