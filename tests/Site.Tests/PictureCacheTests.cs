using Standoff.Evidence.Rows;
using Standoff.Site.Files;

namespace Standoff.Site.Tests;

public sealed class PictureCacheTests
{
    [Fact]
    public void A_picture_is_drawn_once_for_the_same_content_and_again_for_other_content_or_another_form()
    {
        var (drawn, pictures) = (0, new PictureCache());
        byte[] Draw() => [(byte)++drawn];
        Assert.Equal([1], pictures.Get("form of a test", "one", Draw));
        Assert.Equal([1], pictures.Get("form of a test", "one", Draw));
        Assert.Equal([2], pictures.Get("form of a test", "two", Draw));
        Assert.Equal([3], pictures.Get("another form of a test", "one", Draw));
    }

    /// <summary>Each number has one, and the next build asks for all of them again.</summary>
    [Fact]
    public void A_whole_edition_of_cards_is_kept()
    {
        var (drawn, pictures) = (0, new PictureCache());
        byte[] Draw()
        {
            drawn++;
            return new byte[12_000];
        }

        for (var i = 0; i < 2; i++)
        {
            foreach (var number in Enumerable.Range(0, 2_000))
                pictures.Get("card", $"{number}", Draw);
        }

        Assert.Equal(2_000, drawn);
    }
}
