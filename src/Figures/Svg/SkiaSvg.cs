using System.Xml.Linq;
using SkiaSharp;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Svg;

/// <summary>
/// The shapes of a chart as Skia writes them: an SVG without classes, whose ids count on through
/// the process.
/// </summary>
internal static class SkiaSvg
{
    public static XElement Draw(Chart chart)
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, (float)chart.Size.WidthPixels, (float)chart.HeightPixels), stream))
            PlotPainter.Paint(chart, canvas, breaksLines: false);
        stream.Position = 0;
        return XElement.Load(stream);
    }
}
