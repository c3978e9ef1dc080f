using SkiaSharp;

namespace Standoff.Figures.Drawing;

/// <summary>The texts of a drawing in pixels, above all marks and beyond their area. In an SVG they are written as text instead.</summary>
internal static class Lettering
{
    private const float HaloPixels = 4;

    public static void Draw(SKCanvas canvas, IEnumerable<Label> labels)
    {
        foreach (var label in labels)
        {
            using var font = ChartFont.Font(ChartFont.Face(label.Style.IsBold), label.Style.SizePixels);
            var (x, y) = ((float)label.Box.Left, (float)label.Baseline);
            using var paint = new SKPaint { IsAntialias = true };
            if (label.HasHalo)
            {
                paint.Color = Ink.Paper.Colour.ToSKColor();
                paint.Style = SKPaintStyle.Stroke;
                paint.StrokeWidth = HaloPixels;
                paint.StrokeJoin = SKStrokeJoin.Round;
                canvas.DrawText(label.Text, x, y, font, paint);
            }

            paint.Color = label.Ink.Colour.ToSKColor();
            paint.Style = SKPaintStyle.Fill;
            canvas.DrawText(label.Text, x, y, font, paint);
        }
    }
}
