using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;
using Standoff.Figures.Recipes;
using Standoff.Figures.Words;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>
/// A level that lines cross: <see cref="ReferenceLine"/>, with <c>crossing</c>, the name of the
/// points where they do.
/// </summary>
/// <param name="Crossing">Null where the points have no name and are not marked.</param>
internal sealed record CrossedLevel(ReferenceLine Line, string? Crossing, Place Origin)
{
    /// <summary>Null where there is none or a part is wrong.</summary>
    public static CrossedLevel? Read(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var line = ReferenceLine.Read(map, unit, reader);
        var crossing = map.Text("crossing", required: false);
        map.Close();
        return line is null ? null : new CrossedLevel(line, crossing?.Printed, crossing?.Place ?? line.LabelPlace);
    }

    /// <summary>In years: where a line changes sides, straight between its corners.</summary>
    public IEnumerable<double> CrossingsOf(DatedLine line)
    {
        var corners = line.Corners().ToList();
        return corners.Zip(corners.Skip(1)).Where(p => (p.First.Y - Line.Value) * (p.Second.Y - Line.Value) < 0)
            .Select(p => Polyline.Between(p.First.X, p.Second.X, (Line.Value - p.First.Y) / (p.Second.Y - p.First.Y)));
    }

    public string Describe(IReadOnlyList<DatedLine> lines) => string.Concat(
        from line in lines
        let places = CrossingsOf(line).Select(Month).ToList()
        where places.Count > 0
        select $" “{line.Label}” crosses “{Line.Label}” in {SentenceParts.List(places)}.");

    /// <summary><c>May 2028</c>.</summary>
    public static string Month(double year)
    {
        var start = new DateOnly((int)Math.Floor(year), 1, 1);
        var day = start.AddDays((int)((year - start.Year) * (DateTime.IsLeapYear(start.Year) ? 366 : 365)));
        return day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
    }
}

/// <summary>Draws a level and where lines cross it.</summary>
internal sealed class CrossedLevelMarks(Chart chart, LabelPlacer places, CrossedLevel level)
{
    private const double DotPixels = 12;

    private readonly List<(Point At, PlacedText Text)> _crossings = [];

    /// <summary>With its name at an end, above it or below, where no line runs through it.</summary>
    public void DrawLine(IReadOnlyList<NamedPath> paths)
    {
        var y = chart.Y!.ToPixels(level.Line.Value);
        chart.Line(chart.Area.Left, y, chart.Area.Right, y, Ink.Text, 1.5);
        places.Avoid([(chart.Area.Left, y), (chart.Area.Right, y)]);
        var left = new Label(
            level.Line.Label, chart.Area.Left + 6, y - 6, TextAnchor.Start, chart.Size.Tick, Ink.Muted, level.Line.LabelPlace, HasHalo: true);
        var right = left with { X = chart.Area.Right - 6, Anchor = TextAnchor.End };
        var below = y + 4 + 0.8 * chart.Size.Tick.SizePixels;
        Label[] ways = [left, right, left with { Baseline = below }, right with { Baseline = below }];
        var label = Array.Find(ways, way => !paths.Any(p => Polyline.Crosses(p.Pixels, way.Box.Grow(2)))) ?? left;
        places.Avoid(label.Box);
        chart.Write(label);
    }

    /// <summary>Asks for the names of the crossings, which <see cref="Write"/> writes.</summary>
    public void DrawCrossings(IEnumerable<DatedLine> lines)
    {
        if (level.Crossing is not { } name)
            return;
        foreach (var x in lines.SelectMany(level.CrossingsOf))
        {
            Point at = (chart.X!.ToPixels(x), chart.Y!.ToPixels(level.Line.Value));
            places.Avoid(Box.Around(at).Grow(DotPixels / 2 + 1));
            IReadOnlyList<TextLine> text = [new(name, chart.Size.Strong, Ink.Text), new(CrossedLevel.Month(x), chart.Size.Note, Ink.Text)];
            _crossings.Add((at, places.Beside([text], level.Origin, [at], DotPixels / 2 + 6, 12)));
        }
    }

    public void Write()
    {
        foreach (var (at, text) in _crossings)
        {
            chart.Leader(text.Leader);
            chart.Dot(at.X, at.Y, DotPixels, Ink.Paper, Ink.Text);
            chart.Write(text.Labels.Select(l => l with { HasHalo = true }));
        }
    }
}
