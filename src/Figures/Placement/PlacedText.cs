using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Placement;

/// <summary>A text that a <see cref="LabelPlacer"/> finds a place for.</summary>
/// <param name="candidates">At least one, the cheapest first.</param>
/// <param name="clearance">In px, from other texts, where that can be had.</param>
internal sealed class PlacedText(IReadOnlyList<LabelCandidate> candidates, double clearance)
{
    /// <summary>Between a line and a text that interrupts it.</summary>
    public const double CutPixels = 4;

    public IReadOnlyList<LabelCandidate> Candidates => candidates;

    public double Clearance => clearance;

    /// <summary>Null until <see cref="LabelPlacer.Solve"/>.</summary>
    public LabelCandidate? Chosen { get; set; }

    public IReadOnlyList<Label> Labels => Chosen!.Labels;

    /// <summary>
    /// The thin line from the point to a text that stands far from it; null where it stands near.
    /// </summary>
    public Point[]? Leader => Chosen!.Leader;

    /// <summary>The parts of a line that the text leaves to be seen.</summary>
    public IReadOnlyList<IReadOnlyList<Point>> Cut(IReadOnlyList<Point> line) =>
        Polyline.Outside(line, Label.BoxAround(Labels).Grow(CutPixels));
}

/// <summary>A place that a text may take.</summary>
/// <param name="Boxes">Of <paramref name="Labels"/>.</param>
/// <param name="Cost">What is wrong with the place, whatever the other texts do.</param>
internal sealed record LabelCandidate(IReadOnlyList<Label> Labels, IReadOnlyList<Box> Boxes, Point[]? Leader, double Cost);
