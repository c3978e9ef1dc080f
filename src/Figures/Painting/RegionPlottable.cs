using ScottPlot;
using SkiaSharp;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Painting;

/// <summary>A filled area with any number of rings, by the even-odd rule.</summary>
internal sealed class RegionPlottable(IReadOnlyList<IReadOnlyList<Point>> rings, Color colour, bool isWhole) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new ScottPlot.Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        if (isWhole)
            rp.CanvasState.DisableClipping();
        using var builder = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in rings)
            builder.AddPoly([.. ring.Select(p => new SKPoint((float)p.X, (float)p.Y))]);
        using var paint = new SKPaint { Color = colour.ToSKColor(), Style = SKPaintStyle.Fill, IsAntialias = true };
        rp.Canvas.DrawPath(builder, paint);
    }
}
