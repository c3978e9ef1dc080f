using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;

namespace Standoff.Figures.Kinds;

/// <summary>
/// Writes the names of lines: beside their ends at the right edge, or along them.
/// </summary>
internal sealed class LineNames(Chart chart, LabelPlacer places)
{
    private const double EndGapPixels = 10;
    private const double WidthPixels = 150;

    /// <summary>
    /// From the end of a line to its name, upwards or downwards: farther, it would seem to be
    /// another line's.
    /// </summary>
    private const double MaxShift = 16;

    /// <summary>How far names may reach below the area, above the texts of the axis.</summary>
    private const double GapPixels = 6;

    /// <summary>
    /// From the name of a line to other texts, so that it does not read as one of theirs.
    /// </summary>
    private const double Clearance = 24;

    /// <summary>
    /// The same where the line says where it is best read: nearness to it counts for more.
    /// </summary>
    private const double NearClearance = 5;

    /// <summary>Where along a line its name may stand, in order of preference.</summary>
    private static readonly double[] Shares = [0.75, 0.65, 0.85, 0.5, 0.35, 0.2];

    private readonly List<PlacedText> _along = [];

    /// <summary>
    /// Which of some lines that reach the right edge can have their names there: none that would
    /// have to move far from its end.
    /// </summary>
    /// <param name="ends">The name of each line and the height of its end, in px.</param>
    /// <param name="bottom">Of the area, in px.</param>
    /// <returns>The names, in no order.</returns>
    public static IReadOnlySet<string> Fitting(IEnumerable<(string Name, double Y)> ends, DrawingSize size, double bottom)
    {
        var left = size.IsWide ? ends.OrderBy(e => e.Y).ToList() : [];
        while (left.Count > 0)
        {
            var centres = Centres([.. left.Select(e => (Words(e.Name, size).Count, e.Y))], size.Strong, bottom);
            var moved = centres is null
                ? 0
                : Enumerable.Range(0, left.Count).Where(i => Math.Abs(centres[i] - left[i].Y) > MaxShift).Cast<int?>().FirstOrDefault();
            if (moved is null)
                break;
            // Lines whose names push one another end together: they leave the edge together.
            var at = left[moved.Value].Y;
            left.RemoveAll(e => Math.Abs(e.Y - at) < 2 * size.Strong.LinePixels);
        }

        return left.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Room that names beside the right edge need, in px; zero for none.</summary>
    public static double EndWidth(IReadOnlyCollection<string> names, DrawingSize size) =>
        names.Count == 0
            ? 0
            : names.SelectMany(n => Words(n, size)).Max(n => size.Room(n, size.Strong)) + EndGapPixels;

    /// <summary>
    /// Beside the right edge of the area, each at the height of its line's end or as near as there
    /// is room.
    /// </summary>
    public void AtEnds(IEnumerable<NamedPath> lines)
    {
        var style = chart.Size.Strong;
        var named = lines.Select(l => (Line: l, Words: Words(l.Name, chart.Size), l.Pixels[^1].Y))
            .OrderBy(l => l.Y).ToList();
        var centres = Centres([.. named.Select(l => (l.Words.Count, l.Y))], style, chart.Area.Bottom) ?? [.. named.Select(l => l.Y)];
        foreach (var ((line, words, _), centre) in named.Zip(centres))
        {
            var baseline = Label.BaselineAround(centre, style) - (words.Count - 1) * style.LinePixels / 2;
            foreach (var word in words)
            {
                chart.Write(new Label(
                    word, chart.Area.Right + EndGapPixels, baseline, TextAnchor.Start, style, Ink.Of(line.Role), line.Origin));
                baseline += style.LinePixels;
            }
        }
    }

    /// <summary>Asks for a place beside the part of each line that is seen.</summary>
    public void Along(IEnumerable<NamedPath> lines)
    {
        foreach (var line in lines)
        {
            var name = new TextLine(line.Name, chart.Size.Strong, Ink.Of(line.Role));
            var seen = (line.Apart.Count > 0 ? line.Apart : [.. Shares.Select(s => Polyline.Along(line.Pixels, s))])
                .Where(p => p.Y >= chart.Area.Top && p.Y <= chart.Area.Bottom).ToList();
            _along.Add(places.Beside(name.Ways(), line.Origin, seen.Count > 0 ? seen : [line.Pixels[0]], 9, line.Apart.Count > 0 ? NearClearance : Clearance, line.Pixels));
        }
    }

    /// <summary>Writes the names along lines, once they have their places.</summary>
    public void Write() =>
        chart.Write(_along.SelectMany(t => t.Labels));

    private static IReadOnlyList<string> Words(string name, DrawingSize size) =>
        TextWrap.Lines(name, size.Strong, WidthPixels);

    private static double[]? Centres(IReadOnlyList<(int Lines, double Y)> ends, TextStyle style, double bottom) =>
        Spread.Along([.. ends.Select(e => e.Y)], [.. ends.Select(e => e.Lines * style.LinePixels)], 4, 0, bottom + GapPixels);
}

/// <summary>A line of a chart, in px, and what it is called.</summary>
/// <param name="Origin">Where the recipe names it.</param>
internal sealed record NamedPath(string Name, ColourRole Role, Place Origin, IReadOnlyList<Point> Pixels)
{
    /// <summary>
    /// Points of the line where its name is best read, in order of preference; empty for the usual
    /// ones.
    /// </summary>
    public IReadOnlyList<Point> Apart { get; init; } = [];
}
