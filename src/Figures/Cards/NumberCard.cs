using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Cards;

/// <summary>A title and up to four numbers, two in a row.</summary>
internal static class NumberCard
{
    private const double GapPixels = 48;

    private static readonly double[] TitleSizes = [50, 44, 38, 32];
    private static readonly TextStyle Value = new(58, true);
    private static readonly TextStyle Statement = new(24, false);
    private static readonly TextStyle Range = new(20, false);

    public static void Draw(SKCanvas canvas, Box box, string title, IReadOnlyList<CardNumber> numbers)
    {
        var (style, lines) = CardText.Fit(title, TitleSizes, box.Width, box.Height / 3);
        var top = CardText.Write(canvas, lines, box.Left, box.Top, style, Ink.Text) + 26;
        var width = (box.Width - GapPixels) / 2;
        var height = (box.Bottom - top) / 2;
        for (var i = 0; i < numbers.Count; i++)
            Write(canvas, numbers[i], box.Left + i % 2 * (width + GapPixels), top + i / 2 * height, width);
    }

    private static void Write(SKCanvas canvas, CardNumber number, double left, double top, double width)
    {
        using (var rule = new SKPaint { Color = SKColor.Parse(Ink.Grid.Light), StrokeWidth = 2 })
            canvas.DrawLine((float)left, (float)top, (float)(left + width), (float)top, rule);
        var beside = ChartFont.Width(number.Value, Value) + 20;
        CardText.Write(canvas, [number.Value], left, top + 18, Value, Ink.Of(ColourRole.Asic));
        var next = CardText.Write(canvas, TextWrap.Lines(number.Statement, Statement, width - beside), left + beside, top + 20, Statement, Ink.Text);
        if (number.Range.Length > 0)
            CardText.Write(canvas, [number.Range], left + beside, next + 4, Range, Ink.Muted);
    }
}
