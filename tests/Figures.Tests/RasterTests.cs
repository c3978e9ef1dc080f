using SkiaSharp;
using Standoff.Evidence.Rows;
using Standoff.Figures.Cards;
using Standoff.Figures.Colours;

namespace Standoff.Figures.Tests;

public sealed class RasterTests
{
    private const string Publication = Repository.Publication;

    private static readonly SKColor Paper = SKColor.Parse(Ink.Paper.Light);

    public static TheoryData<string> Recipes => [.. Repository.RecipeIds];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_png_is_twice_the_drawing_that_is_a_file(string id)
    {
        var drawn = Drawn.OfFile(Repository.Any(id).StandaloneSvg);
        using var image = SKBitmap.Decode(Repository.Png(id));
        Assert.Equal(
            (2 * (940 + 48), (int)Math.Ceiling(2 * drawn.Height)), (image.Width, image.Height));
        AssertDrawn(image);
        Assert.Equal(Paper, image.GetPixel(0, 0));
    }

    /// <summary>
    /// Nothing is drawn over a text: in its place there are pixels of its colour.
    /// </summary>
    [Theory]
    [MemberData(nameof(Recipes))]
    public void Every_text_is_seen_in_a_png(string id)
    {
        var drawn = Drawn.OfFile(Repository.Any(id).StandaloneSvg);
        using var image = SKBitmap.Decode(Repository.Png(id));
        var all = image.Pixels;
        Assert.All(drawn.Texts, text =>
        {
            var ink = SKColor.Parse(Ink.All.Single(i => $"f-{i.Name}" == ((string)text.Attribute("class")!).Split(' ')[0]).Light);
            var box = drawn.Box(text);
            var pixels = from x in Enumerable.Range((int)(2 * (box.Left - drawn.Left)), (int)(2 * (box.Right - box.Left)) + 1)
                         from y in Enumerable.Range((int)(2 * (box.Top - drawn.Top)), (int)(2 * (box.Bottom - box.Top)))
                         select all[y * image.Width + x];
            Assert.True(pixels.Count(p => p == ink) >= 4 * text.Value.Length, text.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_card_has_the_size_that_readers_of_links_show_whole(string id)
    {
        using var image = SKBitmap.Decode(Repository.Card(id));
        AssertCard(image);
    }

    [Fact]
    public void A_card_without_a_figure_shows_its_numbers()
    {
        using var none = SKBitmap.Decode(Card.Draw(Publication, "A title", []));
        using var some = SKBitmap.Decode(Card.Draw(Publication, "A title", [new("33%", "Saved", "5% to 51%"), new("−6%", "Saved against another", "")]));
        AssertCard(some);
        Assert.True(Inked(some) > Inked(none) + 2000);
    }

    [Fact]
    public void A_long_title_stays_on_its_card()
    {
        var title = string.Join(
            ' ', Enumerable.Repeat("Nobody has published what a chip costs.", 5));
        using var image = SKBitmap.Decode(Card.Draw(Publication, title, []));
        Assert.All(
            Enumerable.Range(11, Card.HeightPixels - 11), y => Assert.Equal(Paper, image.GetPixel(Card.WidthPixels - 40, y)));
    }

    [Fact]
    public void Threads_and_repetition_draw_the_same_bytes()
    {
        var ids = Repository.RecipeIds.ToList();
        byte[][] Draw(string id) => [Repository.Drawn(id).DrawPng(), Repository.Drawn(id).DrawCard(Publication)];
        var again = ids.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Draw).ToList();
        Assert.All(
            ids.Zip(again), drawn => Assert.Equal([Repository.Png(drawn.First), Repository.Card(drawn.First)], drawn.Second));
    }

    [Fact]
    public void A_summary_is_the_first_sentence_of_a_description() =>
        Assert.Equal(
            "Dollars an hour: two rows, from $0.14 (Parts, Second) to $5.07 (Wholes, Third).", Repository.Drawn("dots-joined").Summary);

    private static void AssertCard(SKBitmap image)
    {
        Assert.Equal((Card.WidthPixels, Card.HeightPixels), (image.Width, image.Height));
        AssertDrawn(image);
        var edge = Enumerable.Range(20, Card.HeightPixels - 20)
            .SelectMany(
                y => new[] { image.GetPixel(4, y), image.GetPixel(Card.WidthPixels - 4, y) });
        Assert.All(edge, pixel => Assert.Equal(Paper, pixel));
    }

    private static void AssertDrawn(SKBitmap image)
    {
        Assert.DoesNotContain(image.Pixels, p => p.Alpha != byte.MaxValue);
        Assert.InRange(
            Inked(image), image.Width * image.Height / 100, image.Width * image.Height * 4 / 5);
    }

    private static int Inked(SKBitmap image) => image.Pixels.Count(p => p != Paper);
}
