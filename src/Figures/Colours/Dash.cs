namespace Standoff.Figures.Colours;

/// <summary>
/// How a line is broken, to tell it from others of its colour. In an SVG the classes <c>d1</c> and
/// <c>d2</c> of <c>figure.css</c>.
/// </summary>
internal enum Dash
{
    None,
    Dashes,
    Dots,
}

internal static class Dashes
{
    /// <summary>Of the lines of one role in turn; beyond the third they begin anew.</summary>
    public static Dash InTurn(int index) => (Dash)(index % 3);

    /// <summary>
    /// Of a stroke and of the gap after it in px, the same as in <c>figure.css</c>; none for an
    /// unbroken line.
    /// </summary>
    public static IReadOnlyList<float> LengthsOf(Dash dash) => dash switch
    {
        Dash.Dashes => [9, 4],
        Dash.Dots => [2.5f, 3],
        _ => [],
    };
}
