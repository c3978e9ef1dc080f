namespace Standoff.Site.Tests;

public sealed class PictureCacheTests
{
    [Fact]
    public void A_picture_is_drawn_once_for_the_same_content_and_again_for_other_content_or_another_form()
    {
        var drawn = 0;
        byte[] Draw() => [(byte)++drawn];
        Assert.Equal([1], PictureCache.Get("form of a test", "one", Draw));
        Assert.Equal([1], PictureCache.Get("form of a test", "one", Draw));
        Assert.Equal([2], PictureCache.Get("form of a test", "two", Draw));
        Assert.Equal([3], PictureCache.Get("another form of a test", "one", Draw));
    }
}
