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

/// <summary>What a drawing shows by more than a point, so that a reader's case may be outlined on it.</summary>
public abstract record ValueShape;

/// <summary>The line through all marks at a value along x.</summary>
/// <param name="Label">As the drawing names it.</param>
/// <param name="Id">Whose value it is.</param>
/// <param name="Pixels">Where it stands, from the left.</param>
public sealed record ValueLevel(string Label, string Id, double Pixels) : ValueShape;

/// <summary>A bar from zero along x that is made of parts.</summary>
/// <param name="Total">Id of what the parts add up to.</param>
/// <param name="Parts">Each with its id, in the order of drawing.</param>
/// <param name="Edges">Where the parts begin, and the last ends, in px from the left.</param>
/// <param name="Top">In px.</param>
/// <param name="Bottom">In px.</param>
public sealed record ValueStack(
    string Label, string Total, IReadOnlyList<(string Label, string Id)> Parts, IReadOnlyList<double> Edges, double Top, double Bottom)
    : ValueShape;

/// <summary>A bar between what a result is at the two ends of an input's range, along x.</summary>
/// <param name="Low">Where it is with the input at its low, in px from the left.</param>
/// <param name="High">The same at its high.</param>
/// <param name="Top">In px.</param>
/// <param name="Bottom">In px.</param>
public sealed record ValueSwing(
    string Label, string Input, string Result, double Low, double High, double Top, double Bottom) : ValueShape;

/// <summary>A square whose area is a value.</summary>
/// <param name="Id">Of the value.</param>
/// <param name="X">Of the corner that stays where it is, in px from the left.</param>
/// <param name="Y">The same from the top.</param>
/// <param name="Across">Side in px of a value of one; below zero where it lies to the left of the corner.</param>
/// <param name="Down">The same downwards; below zero where it lies above the corner.</param>
/// <param name="Side">In px.</param>
public sealed record ValueSquare(
    string Label, string Id, double X, double Y, double Across, double Down, double Side) : ValueShape;

/// <summary>The sides of the area of the marks, in px from the left and from the top.</summary>
public sealed record MarkArea(double Left, double Top, double Right, double Bottom);
