using ScottPlot;
using SkiaSharp;

namespace Standoff.Figures.Drawing;

/// <summary>All texts of a drawing, drawn last and beyond the area of the marks. In an SVG the texts are written as text instead.</summary>
internal sealed class Lettering(IReadOnlyList<Label> labels) : IPlottable
{
    private const float HaloPixels = 4;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
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
                rp.Canvas.DrawText(label.Text, x, y, font, paint);
            }

            paint.Color = label.Ink.Colour.ToSKColor();
            paint.Style = SKPaintStyle.Fill;
            rp.Canvas.DrawText(label.Text, x, y, font, paint);
        }
    }
}
