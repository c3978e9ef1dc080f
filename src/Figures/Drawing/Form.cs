namespace Standoff.Figures.Drawing;

/// <summary>One of the two drawings of a figure: its width and its sizes of text, in px of the drawing.</summary>
internal sealed record Form(string Name, double WidthPixels, TextStyle Tick, TextStyle Note, TextStyle Strong, TextStyle Total)
{
    /// <summary>At 688 px of screen, the least it is shown at, its smallest text is 11 px.</summary>
    public static readonly Form Wide = new("wide", 940, new(15.5, false), new(16, false), new(16, true), new(19, true));

    /// <summary>At 328 px of screen its smallest text is 11 px.</summary>
    public static readonly Form Narrow = new("narrow", 420, new(14.5, false), new(14.5, false), new(15, true), new(18, true));

    public bool IsWide => this == Wide;
}

/// <param name="IsBold">In the semi-bold face.</param>
internal sealed record TextStyle(double SizePixels, bool IsBold)
{
    /// <summary>From one baseline to the next.</summary>
    public double LinePixels => Math.Round(SizePixels * 1.25);

    public TextStyle Bold => this with { IsBold = true };
}
