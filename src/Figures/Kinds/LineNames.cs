using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;

namespace Standoff.Figures.Kinds;

/// <summary>Writes the names of lines: beside their ends at the right edge, or along them.</summary>
internal sealed class LineNames(Chart chart, Placement places)
{
    private const double EndGapPixels = 10;
    private const double WidthPixels = 150;

    /// <summary>How far names may reach below the area, above the texts of the axis.</summary>
    private const double GapPixels = 6;

    /// <summary>From the name of a line to other texts, so that it does not read as one of theirs.</summary>
    private const double Clearance = 24;

    /// <summary>The same where the line says where it is best read: nearness to it counts for more.</summary>
    private const double NearClearance = 5;

    /// <summary>Where along a line its name may stand, in order of preference.</summary>
    private static readonly double[] Shares = [0.75, 0.65, 0.85, 0.5, 0.35, 0.2];

    /// <summary>Room that names beside the right edge need, in px.</summary>
    public static double EndWidth(IEnumerable<string> names, Form form) =>
        names.SelectMany(n => TextWrap.Lines(n, form.Strong, WidthPixels)).Max(n => ChartFont.Width(n, form.Strong)) + EndGapPixels;

    /// <summary>Beside the right edge of the area, each at the height of its line's end or as near as there is room.</summary>
    public void AtEnds(IEnumerable<NamedPath> lines)
    {
        var style = chart.Form.Strong;
        var named = lines.Select(l => (Line: l, Words: TextWrap.Lines(l.Name, style, WidthPixels), l.Pixels[^1].Y)).OrderBy(l => l.Y).ToList();
        var sizes = named.Select(l => l.Words.Count * style.LinePixels).ToList();
        var centres = Spread.Along([.. named.Select(l => l.Y)], sizes, 4, 0, chart.Area.Bottom + GapPixels) ?? [.. named.Select(l => l.Y)];
        foreach (var ((line, words, _), centre) in named.Zip(centres))
        {
            var baseline = Label.BaselineAround(centre, style) - (words.Count - 1) * style.LinePixels / 2;
            foreach (var word in words)
            {
                chart.Write(new Label(word, chart.Area.Right + EndGapPixels, baseline, TextAnchor.Start, style, Ink.Of(line.Role), line.Origin));
                baseline += style.LinePixels;
            }
        }
    }

    /// <summary>Beside the part of each line that is seen.</summary>
    public void Along(IEnumerable<NamedPath> lines)
    {
        foreach (var line in lines)
        {
            var name = new TextLine(line.Name, chart.Form.Strong, Ink.Of(line.Role));
            var seen = (line.Apart.Count > 0 ? line.Apart : [.. Shares.Select(s => Polyline.Along(line.Pixels, s))]).Where(p => p.Y >= chart.Area.Top && p.Y <= chart.Area.Bottom).ToList();
            chart.Write(places.Beside(name.Ways(), line.Origin, seen.Count > 0 ? seen : [line.Pixels[0]], 9, line.Apart.Count > 0 ? NearClearance : Clearance, line.Pixels).Select(l => l with { HasHalo = true }));
        }
    }
}

/// <summary>A line of a chart, in px, and what it is called.</summary>
/// <param name="Origin">Where the recipe names it.</param>
internal sealed record NamedPath(string Name, Role Role, Place Origin, IReadOnlyList<(double X, double Y)> Pixels)
{
    /// <summary>Points of the line where its name is best read, in order of preference; empty for the usual ones.</summary>
    public IReadOnlyList<(double X, double Y)> Apart { get; init; } = [];
}
