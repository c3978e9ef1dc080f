namespace Standoff.Figures.Lettering;

/// <summary>How a figure is drawn: the width and the sizes of text, in px of the drawing.</summary>
/// <param name="IsWide">Whether names have room beside the marks.</param>
internal sealed record DrawingSize(string Name, double WidthPixels, bool IsWide, TextStyle Tick, TextStyle Note, TextStyle Strong, TextStyle Total)
{
    /// <summary>
    /// At 688 px of screen, the least it is shown at, its smallest text is 11 px.
    /// </summary>
    public static readonly DrawingSize Wide = new("wide", 940, true, new(15.5, false), new(16, false), new(16, true), new(19, true));

    /// <summary>At 328 px of screen its smallest text is 11 px.</summary>
    public static readonly DrawingSize Narrow = new("narrow", 420, false, new(14.5, false), new(14.5, false), new(15, true), new(18, true));

    /// <summary>Beside the title of a card.</summary>
    public static readonly DrawingSize Card = Wide with { Name = "card", WidthPixels = 640 };
}

/// <param name="IsBold">In the semi-bold face.</param>
internal sealed record TextStyle(double SizePixels, bool IsBold)
{
    /// <summary>From one baseline to the next.</summary>
    public double LinePixels => Math.Round(SizePixels * 1.25);

    public TextStyle Bold => this with { IsBold = true };
}
