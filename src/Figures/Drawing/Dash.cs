using ScottPlot;

namespace Standoff.Figures.Drawing;

/// <summary>How a line is broken, to tell it from others of its colour. In an SVG the classes <c>d1</c> and <c>d2</c> of <c>figure.css</c>.</summary>
internal enum Dash
{
    None,
    Dashes,
    Dots,
}

internal static class Dashes
{
    /// <summary>Of the lines of one role in turn; beyond the third they begin anew.</summary>
    public static Dash Of(int index) => (Dash)(index % 3);

    /// <summary>The same lengths, in px, as in <c>figure.css</c>.</summary>
    public static LinePattern Pattern(this Dash dash) => dash switch
    {
        Dash.Dashes => new LinePattern([9, 4], 0, "d1"),
        Dash.Dots => new LinePattern([2.5f, 3], 0, "d2"),
        _ => LinePattern.Solid,
    };
}
