using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Placement;

/// <summary>Lines of text one below the other, measured once and moved to where they may stand.</summary>
internal sealed class LabelBlock
{
    private readonly List<Label> _atOrigin = [];

    /// <param name="lines">At least one.</param>
    /// <param name="origin">What in the input they come from.</param>
    public LabelBlock(IReadOnlyList<TextLine> lines, Place origin)
    {
        var baseline = 0d;
        foreach (var line in lines)
        {
            baseline += _atOrigin.Count == 0 ? 0 : line.Style.LinePixels;
            _atOrigin.Add(new Label(line.Text, 0, baseline, TextAnchor.Start, line.Style, line.Ink, origin));
        }
    }

    /// <summary>The labels centred on a point.</summary>
    public IReadOnlyList<Label> On(Point point) => Beside(point, (0, 0), 0);

    /// <summary>The labels on one side of a point.</summary>
    /// <param name="direction">Right and down positive.</param>
    /// <param name="distance">In px, from the point to the nearest edge; less towards a corner.</param>
    public IReadOnlyList<Label> Beside(Point point, (int X, int Y) direction, double distance)
    {
        var reach = direction is { X: not 0, Y: not 0 } ? 0.7 * distance : distance;
        var anchor = direction.X switch { 1 => TextAnchor.Start, -1 => TextAnchor.End, _ => TextAnchor.Middle };
        var shift = direction.Y switch
        {
            -1 => point.Y - reach - _atOrigin[^1].Box.Bottom,
            1 => point.Y + reach - _atOrigin[0].Box.Top,
            _ => Label.BaselineAround(point.Y, _atOrigin[0].Style) - _atOrigin[^1].Baseline / 2,
        };
        var x = point.X + direction.X * reach;
        return [.. _atOrigin.Select(l => l with { X = x, Baseline = l.Baseline + shift, Anchor = anchor })];
    }
}
