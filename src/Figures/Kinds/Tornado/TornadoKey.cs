using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>What pale and full bars mean, above all bars.</summary>
internal sealed class TornadoKey(Chart chart, Place origin)
{
    /// <summary>Of the half of a bar that belongs to the low end of an input's range.</summary>
    public const int PaleShade = 30;

    private const double SwatchPixels = 22;
    private const double GapPixels = 7;
    private const double BetweenPixels = 26;

    private static readonly (string Text, int Shade)[] Entries =
        [("Input at the low end of its range", PaleShade), ("at the high end", 100)];

    private const string Values = "beside a bar: values of the input";

    private DrawingSize Size => chart.Size;

    /// <summary>In px, with the room below it.</summary>
    public static double Height(DrawingSize size) => size.Tick.LinePixels * (size.IsWide ? 1 : 2) + 6;

    public void Draw()
    {
        var (left, baseline) = (0.5, 0.85 * Size.Tick.LinePixels);
        foreach (var (text, shade) in Entries)
        {
            var middle = baseline - 0.33 * Size.Tick.SizePixels;
            var swatch = new Box(left, middle - 6, left + SwatchPixels, middle + 6);
            chart.Swatch(swatch, Ink.Of(ColourRole.Neutral, shade), Ink.Of(ColourRole.Neutral));
            var label = new Label(text, swatch.Right + GapPixels, baseline, TextAnchor.Start, Size.Tick, Ink.Muted, origin);
            chart.Write(label);
            left = label.Box.Right + BetweenPixels;
        }

        var (x, y) = Size.IsWide ? (left, baseline) : (0.5, baseline + Size.Tick.LinePixels);
        chart.Write(new Label(Values, x, y, TextAnchor.Start, Size.Tick, Ink.Muted, origin));
    }
}
