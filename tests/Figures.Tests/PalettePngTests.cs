using SkiaSharp;
using Standoff.Figures.Cards;
using Standoff.Figures.Colours;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Tests;

public sealed class PalettePngTests
{
    private static readonly Palette Inks = Palette.Create([(Ink.Of(ColourRole.Asic), 3), (Ink.Text, 3), (Ink.Grid, 1)]);

    /// <summary>Widths of even and odd numbers of pixels.</summary>
    [Theory]
    [InlineData(40)]
    [InlineData(41)]
    public void Colours_of_the_palette_come_back_as_they_were_and_others_as_the_nearest(int width)
    {
        using var surface = PalettePng.CreateSurface(width, 20);
        surface.Canvas.Clear(Inks.Colours[0]);
        foreach (var (x, colour) in Inks.Colours.Index())
            surface.Canvas.DrawPoint(3 * x + 0.5f, 4.5f, colour);
        surface.Canvas.DrawPoint(width - 0.5f, 19.5f, new SKColor(0x20, 0x20, 0x20));
        using var read = SKBitmap.Decode(PalettePng.Encode(surface, Inks));
        Assert.Equal((width, 20), (read.Width, read.Height));
        Assert.All(Inks.Colours.Index(), c => Assert.Equal(c.Item, read.GetPixel(3 * c.Index, 4)));
        Assert.Equal(SKColor.Parse(Ink.Text.Light), read.GetPixel(width - 1, 19));
        Assert.Equal(Inks.Colours[0], read.GetPixel(width - 1, 4));
    }

    [Fact]
    public void More_colours_than_four_bits_tell_apart_are_refused() =>
        Assert.Throws<ArgumentException>(() => Palette.Create([(Ink.Text, 16)]));

    [Theory]
    [InlineData("$29,000 per chip", "Price of one Jalapeño chip", "Between $16,000 and $50,000")]
    [InlineData("−6%", "Saved", "")]
    [InlineData("0.000000000012 dollars per token and second of a rack that is leased", "Tiny", "0 to 1 in nine draws of ten")]
    public void A_number_with_its_name_and_range_stays_on_its_card_in_few_bytes(string value, string name, string range)
    {
        string[] details = range.Length > 0 ? [range] : [];
        var title = string.Join(' ', Enumerable.Repeat(name, name.Length > 10 ? 8 : 1));
        var png = Card.Draw("A report", new CardStatement("Derived", value, title, details) { IsOfNumber = true });
        Assert.InRange(png.Length, 2_000, 24_000);
        using var image = SKBitmap.Decode(png);
        Assert.Equal((Card.WidthPixels, Card.HeightPixels), (image.Width, image.Height));
        Assert.True(image.Pixels.Distinct().Count() <= Palette.MaxColours);
        var paper = SKColor.Parse(Ink.Paper.Light);
        var sides = from y in Enumerable.Range(11, Card.HeightPixels - 11)
                    from x in new[] { 20, Card.WidthPixels - 20 }
                    select image.GetPixel(x, y);
        Assert.All(sides.Concat(Enumerable.Range(0, Card.WidthPixels).Select(x => image.GetPixel(x, Card.HeightPixels - 12))), p => Assert.Equal(paper, p));
    }
}
