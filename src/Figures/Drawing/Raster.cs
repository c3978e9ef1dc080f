using ScottPlot;
using SkiaSharp;

namespace Standoff.Figures.Drawing;

/// <summary>A chart in pixels, in the colours of the light scheme.</summary>
internal static class Raster
{
    /// <summary>Pixels of a PNG for one of the drawing.</summary>
    private const float Scale = 2;

    private const float MarginPixels = 24;

    public static byte[] Png(Chart chart)
    {
        var (width, height) = (chart.Form.WidthPixels + 2 * MarginPixels, chart.HeightPixels + 2 * MarginPixels);
        using var surface = SKSurface.Create(new SKImageInfo((int)Math.Ceiling(width * Scale), (int)Math.Ceiling(height * Scale)));
        surface.Canvas.Clear(SKColor.Parse(Ink.Paper.Light));
        surface.Canvas.Scale(Scale);
        surface.Canvas.Translate(MarginPixels, MarginPixels);
        Draw(chart, surface.Canvas);
        return Encode(surface);
    }

    /// <summary>Draws a chart at the origin of a canvas, over what is there.</summary>
    public static void Draw(Chart chart, SKCanvas canvas)
    {
        chart.BreakLines();
        var (width, height) = ((float)chart.Form.WidthPixels, (float)chart.HeightPixels);
        var frame = new PixelRect(0, width, height, 0);
        // Else the whole canvas becomes transparent, whatever is on it.
        chart.Plot.RenderManager.ClearCanvasBeforeEachRender = false;
        // ScottPlot draws twice when limits are new; the first time goes nowhere.
        using (var nowhere = new SKNoDrawCanvas((int)width, (int)Math.Ceiling(height)))
            chart.Plot.Render(nowhere, frame);
        chart.Plot.Render(canvas, frame);
        Lettering.Draw(canvas, chart.Labels);
    }

    public static byte[] Encode(SKSurface surface)
    {
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
