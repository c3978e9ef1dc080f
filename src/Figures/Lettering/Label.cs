using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Lettering;

/// <summary>Which point of a text stands at its x.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>One line of text in a drawing.</summary>
/// <param name="X">In px, of the anchor.</param>
/// <param name="Baseline">In px from the top.</param>
/// <param name="Origin">What in the input it comes from.</param>
internal sealed record Label(string Text, double X, double Baseline, TextAnchor Anchor, TextStyle Style, Ink Ink, Place Origin)
{
    /// <summary>Share of the size that capitals and figures rise above the baseline.</summary>
    private const double CapHeight = 0.66;
    private const double Ascent = 0.72;
    private const double Descent = 0.21;

    /// <summary>Measured once; copies that stand elsewhere keep it.</summary>
    public double WidthPixels { get; } = ChartFont.Width(Text, Style);

    /// <summary>What the glyphs cover.</summary>
    public Box Box
    {
        get
        {
            var left = X - (Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => WidthPixels / 2, _ => WidthPixels });
            return new Box(left, Baseline - Ascent * Style.SizePixels, left + WidthPixels, Baseline + Descent * Style.SizePixels);
        }
    }

    /// <summary>What the glyphs cover where another face makes them wider.</summary>
    public Box Reach(double widening)
    {
        var more = (widening - 1) * WidthPixels;
        var left = Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => more / 2, _ => more };
        return Box with { Left = Box.Left - left, Right = Box.Right + more - left };
    }

    /// <summary>What the glyphs of all labels cover.</summary>
    /// <param name="labels">At least one.</param>
    public static Box BoxAround(IReadOnlyList<Label> labels) =>
        Box.Around([.. labels.Select(l => l.Box)]);

    /// <summary>The baseline that centres figures and capitals on <paramref name="y"/>.</summary>
    public static double BaselineAround(double y, TextStyle style) =>
        y + CapHeight / 2 * style.SizePixels;
}
