using SkiaSharp;
using Standoff.Figures.Colours;

namespace Standoff.Figures.Painting;

/// <summary>A chart in pixels, in the colours of the light scheme.</summary>
internal static class Raster
{
    /// <summary>Pixels of a PNG for one of the drawing.</summary>
    private const float Scale = 2;

    private const float MarginPixels = 24;

    /// <summary>
    /// Rows as they are: areas of one colour become neither smaller nor sooner done by being told
    /// from their neighbours first.
    /// </summary>
    private static readonly SKPngEncoderOptions Png = new(SKPngEncoderFilterFlags.None, 6);

    /// <summary>
    /// A surface that is to be covered wholly: a PNG without transparency has a quarter less to
    /// pack.
    /// </summary>
    public static SKSurface CreateSurface(int widthPixels, int heightPixels) =>
        SKSurface.Create(new SKImageInfo(widthPixels, heightPixels, SKImageInfo.PlatformColorType, SKAlphaType.Opaque));

    public static byte[] DrawPng(Chart chart)
    {
        var (width, height) = (chart.Size.WidthPixels + 2 * MarginPixels, chart.Frame.Height + 2 * MarginPixels);
        using var surface = CreateSurface((int)Math.Ceiling(width * Scale), (int)Math.Ceiling(height * Scale));
        surface.Canvas.Clear(SKColor.Parse(Ink.Paper.Light));
        surface.Canvas.Scale(Scale);
        surface.Canvas.Translate(MarginPixels, MarginPixels + (float)chart.HeadPixels);
        Draw(chart, surface.Canvas);
        return Encode(surface);
    }

    /// <summary>Draws a chart at the origin of a canvas, over what is there.</summary>
    public static void Draw(Chart chart, SKCanvas canvas)
    {
        PlotPainter.Paint(chart, canvas, breaksLines: true);
        LabelPainter.Draw(canvas, chart);
    }

    /// <summary>As a PNG.</summary>
    public static byte[] Encode(SKSurface surface)
    {
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(Png) ?? throw new InvalidOperationException("There is no memory for a PNG.");
        return data.ToArray();
    }
}
