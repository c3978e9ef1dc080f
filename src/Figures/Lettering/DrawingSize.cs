namespace Standoff.Figures.Lettering;

/// <summary>How a figure is drawn: the width and the sizes of text, in px of the drawing.</summary>
/// <param name="IsWide">Whether names have room beside the marks.</param>
internal sealed record DrawingSize(string Name, double WidthPixels, bool IsWide, TextStyle Tick, TextStyle Note, TextStyle Strong, TextStyle Total)
{
    /// <summary>
    /// How much wider texts may come out on a page that has not got our face yet: of the texts of the
    /// report none in bold Arial is 1.15 times as wide, but for a few ticks.
    /// </summary>
    private const double OtherFaces = 1.15;

    /// <summary>
    /// At 688 px of screen, the least it is shown at, its smallest text is 11 px.
    /// </summary>
    public static readonly DrawingSize Wide = new("wide", 940, true, new(15.5, false), new(16, false), new(16, true), new(19, true));

    /// <summary>At 328 px of screen its smallest text is 11 px.</summary>
    public static readonly DrawingSize Narrow = new("narrow", 420, false, new(14.5, false), new(14.5, false), new(15, true), new(18, true));

    /// <summary>Beside the title of a card.</summary>
    public static readonly DrawingSize Card = Wide with { Name = "card", WidthPixels = 640, Widening = 1 };

    /// <summary>What room for texts is measured by; a card is painted in our face.</summary>
    public double Widening { get; private init; } = OtherFaces;

    /// <summary>What a text takes in px, whatever face shows it.</summary>
    public double Room(string text, TextStyle style) => Widening * ChartFont.Width(text, style);

    /// <summary>Lines of a text that no face lets grow wider than a room.</summary>
    public IReadOnlyList<string> Lines(string text, TextStyle style, double widthPixels) =>
        TextWrap.Lines(text, style, widthPixels / Widening);
}

/// <param name="IsBold">In the semi-bold face.</param>
internal sealed record TextStyle(double SizePixels, bool IsBold)
{
    /// <summary>From one baseline to the next.</summary>
    public double LinePixels => Math.Round(SizePixels * 1.25);

    public TextStyle Bold => this with { IsBold = true };
}
