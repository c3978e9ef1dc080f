using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Painting;

/// <summary>Something drawn, in px of the drawing.</summary>
internal abstract record ChartShape;

/// <param name="Outline">Of one px; null for none.</param>
internal sealed record BarShape(Box Box, Ink Fill, Ink? Outline) : ChartShape;

/// <param name="Ink">Says too how the line is broken.</param>
internal sealed record LineShape(IReadOnlyList<Point> Points, Ink Ink, double WidthPixels) : ChartShape;

/// <param name="Outline">Of two px.</param>
internal sealed record DotShape(Point Centre, double DiameterPixels, Ink Fill, Ink Outline) : ChartShape;

/// <param name="IsWhole">Whether it is seen beyond the area of the marks too.</param>
internal sealed record RegionShape(IReadOnlyList<IReadOnlyList<Point>> Rings, Ink Ink, bool IsWhole = false) : ChartShape;

/// <summary>Lines across the area of the marks.</summary>
/// <param name="Pixels">x of upright lines, y of others.</param>
internal sealed record GridLines(IReadOnlyList<double> Pixels, bool IsUpright);
