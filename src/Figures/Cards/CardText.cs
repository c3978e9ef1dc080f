using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Cards;

/// <summary>Lines of text on a card, at the left.</summary>
internal static class CardText
{
    /// <summary>From one baseline to the next, in sizes of the text.</summary>
    private const double Leading = 1.18;

    /// <returns>Where the text ends, in px from the top.</returns>
    public static double Write(SKCanvas canvas, IReadOnlyList<string> lines, double left, double top, TextStyle style, Ink ink)
    {
        using var font = ChartFont.Create(style);
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(ink.Light) };
        for (var i = 0; i < lines.Count; i++)
            canvas.DrawText(lines[i], (float)left, (float)(top + (0.8 + i * Leading) * style.SizePixels), font, paint);
        return top + Height(lines, style);
    }

    public static double Height(IReadOnlyList<string> lines, TextStyle style) =>
        lines.Count * Leading * style.SizePixels;

    /// <summary>The largest of some sizes at which a text fits; the last where none does.</summary>
    public static (TextStyle Style, IReadOnlyList<string> Lines) Fit(string text, IReadOnlyList<double> sizes, double widthPixels, double heightPixels)
    {
        (TextStyle Style, IReadOnlyList<string> Lines) way = default;
        foreach (var style in sizes.Select(s => new TextStyle(s, true)))
        {
            way = (style, TextWrap.Lines(text, style, widthPixels));
            if (Height(way.Lines, style) <= heightPixels && way.Lines.All(l => ChartFont.Width(l, style) <= widthPixels))
                break;
        }

        return way;
    }
}
