using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Cards;

/// <summary>
/// A picture that stands for a page where somebody links to it: a PNG in the light scheme, of the
/// size that Open Graph readers show whole.
/// </summary>
public static class Card
{
    public const int WidthPixels = 1200;
    public const int HeightPixels = 630;

    private const double MarginPixels = 56;

    private static readonly TextStyle Publication = new(25, true);

    /// <summary>Of cards of texts; letters have two steps between their ink and paper.</summary>
    private static readonly Palette TextInks =
        Palette.Create([(Ink.Of(ColourRole.Asic), 3), (Ink.Text, 3), (Ink.Muted, 3), (Ink.Grid, 1)]);

    /// <summary>A card of numbers, for pages that show no figure.</summary>
    /// <param name="publication">Name of what is published.</param>
    /// <param name="numbers">The first four are shown.</param>
    public static byte[] Draw(string publication, string title, IReadOnlyList<CardNumber> numbers) =>
        DrawText(publication, (canvas, box) => NumberCard.Draw(canvas, box, title, [.. numbers.Take(4)]));

    /// <summary>A card of one sentence or one number.</summary>
    /// <param name="publication">Name of what is published.</param>
    public static byte[] Draw(string publication, CardStatement statement) =>
        DrawText(publication, (canvas, box) => StatementCard.Draw(canvas, box, statement));

    /// <param name="charts">Of one figure, laid out in different sizes; at least one.</param>
    internal static byte[] Draw(string publication, string title, string subtitle, IReadOnlyList<Chart> charts)
    {
        using var surface = Raster.CreateSurface(WidthPixels, HeightPixels);
        Paint(surface.Canvas, publication, (canvas, box) => ChartCard.Draw(canvas, box, title, subtitle, charts));
        return Raster.Encode(surface);
    }

    private static byte[] DrawText(string publication, Action<SKCanvas, Box> drawBelow)
    {
        using var surface = PalettePng.CreateSurface(WidthPixels, HeightPixels);
        Paint(surface.Canvas, publication, drawBelow);
        return PalettePng.Encode(surface, TextInks);
    }

    private static void Paint(SKCanvas canvas, string publication, Action<SKCanvas, Box> drawBelow)
    {
        canvas.Clear(SKColor.Parse(Ink.Paper.Light));
        using (var green = new SKPaint { Color = SKColor.Parse(Ink.Of(ColourRole.Asic).Light) })
            canvas.DrawRect(0, 0, WidthPixels, 10, green);
        var top = CardText.Write(canvas, [publication], MarginPixels, 40, Publication, Ink.Of(ColourRole.Asic));
        drawBelow(canvas, new Box(MarginPixels, top + 12, WidthPixels - MarginPixels, HeightPixels - 36));
    }
}

/// <param name="Value">As a reader sees it, such as <c>33%</c>.</param>
/// <param name="Range">Below the statement; empty for none.</param>
public sealed record CardNumber(string Value, string Statement, string Range);
