using System.Xml.Linq;
using ScottPlot;
using SkiaSharp;
using Standoff.Figures.Drawing;

namespace Standoff.Figures.Svg;

/// <summary>Skia's own SVG of a chart's shapes.</summary>
internal static class Skia
{
    public static XElement Draw(Chart chart)
    {
        var (width, height) = ((float)chart.Form.WidthPixels, (float)chart.HeightPixels);
        var frame = new PixelRect(0, width, height, 0);
        // ScottPlot draws twice when limits are new; the first time goes nowhere.
        using (var nowhere = new SKNoDrawCanvas((int)width, (int)Math.Ceiling(height)))
            chart.Plot.Render(nowhere, frame);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, width, height), stream))
            chart.Plot.Render(canvas, frame);
        stream.Position = 0;
        return XElement.Load(stream);
    }
}
