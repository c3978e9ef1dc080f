using ScottPlot;
using ScottPlot.Plottables;

namespace Standoff.Figures.Painting;

/// <summary>
/// A circle at a point; whole even where the point stands at the edge of the area.
/// </summary>
internal sealed class WholeCircle : Marker
{
    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        base.Render(rp);
    }
}
