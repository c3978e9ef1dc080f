using ScottPlot;
using SkiaSharp;

namespace Standoff.Figures.Drawing;

/// <summary>A chart in pixels, in the colours of the light scheme.</summary>
internal static class Raster
{
    /// <summary>Pixels of the image for one of the drawing.</summary>
    private const float Scale = 2;

    private const float MarginPixels = 24;

    public static byte[] Png(Chart chart)
    {
        var (width, height) = ((float)chart.Form.WidthPixels, (float)chart.HeightPixels);
        var size = new SKImageInfo((int)MathF.Ceiling((width + 2 * MarginPixels) * Scale), (int)MathF.Ceiling((height + 2 * MarginPixels) * Scale));
        using var surface = SKSurface.Create(size);
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse(Ink.Paper.Light));
        canvas.Scale(Scale);
        canvas.Translate(MarginPixels, MarginPixels);
        var frame = new PixelRect(0, width, height, 0);
        // ScottPlot draws twice when limits are new; the first time goes nowhere.
        using (var nowhere = new SKNoDrawCanvas((int)width, (int)Math.Ceiling(height)))
            chart.Plot.Render(nowhere, frame);
        chart.Plot.Render(canvas, frame);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
