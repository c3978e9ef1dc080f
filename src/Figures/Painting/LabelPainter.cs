using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Painting;

/// <summary>
/// Paints the labels of a chart above all shapes, beyond their area too. In an SVG they are written
/// as text instead.
/// </summary>
internal static class LabelPainter
{
    private const float HaloPixels = 4;

    public static void Draw(SKCanvas canvas, Chart chart)
    {
        foreach (var label in chart.Labels)
        {
            using var font = ChartFont.Create(label.Style);
            var (x, y) = ((float)label.Box.Left, (float)label.Baseline);
            using var paint = new SKPaint { IsAntialias = true };
            if (chart.HasHalo(label))
            {
                paint.Color = SKColor.Parse(Ink.Paper.Light);
                paint.Style = SKPaintStyle.Stroke;
                paint.StrokeWidth = HaloPixels;
                paint.StrokeJoin = SKStrokeJoin.Round;
                canvas.DrawText(label.Text, x, y, font, paint);
            }

            paint.Color = SKColor.Parse(label.Ink.Light);
            paint.Style = SKPaintStyle.Fill;
            canvas.DrawText(label.Text, x, y, font, paint);
        }
    }
}
