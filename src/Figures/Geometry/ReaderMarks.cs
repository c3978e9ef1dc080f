namespace Standoff.Figures.Geometry;

/// <summary>
/// Where a drawing shows the value of a quantity, so that another value of it can be shown beside:
/// a script and tests lay it out by the axes of the drawing.
/// </summary>
/// <param name="Label">As the drawing names it; empty where it names the axes alone.</param>
/// <param name="X">Id of what stands along x; null where the place does not hang on a value.</param>
/// <param name="Y">The same along y.</param>
/// <param name="PixelX">Where it stands in px from the left; of no meaning with <paramref name="X"/>.</param>
/// <param name="PixelY">Where it stands in px from the top; of no meaning with <paramref name="Y"/>.</param>
public sealed record ValueMark(string Label, string? X, string? Y, double PixelX, double PixelY);

/// <summary>A result as a function of an input, or that input alone.</summary>
/// <param name="Input">Id of the input along x.</param>
/// <param name="Result">Id of the result along y; null where only the input is shown.</param>
public sealed record ValueCurve(string Label, string Input, string? Result);

/// <summary>The sides of the area of the marks, in px from the left and from the top.</summary>
public sealed record MarkArea(double Left, double Top, double Right, double Bottom);
