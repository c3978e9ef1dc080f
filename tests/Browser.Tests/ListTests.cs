using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>Numbered lists of sources.</summary>
public sealed class ListTests(BuiltSite site)
{
    /// <summary>
    /// How wide the widest number of a list may be, how far left of an entry that is not clipped, and
    /// how far the list is set in.
    /// </summary>
    private const string Rooms =
        """
        () => {
          const list = [...document.querySelectorAll('.sources > ol')].at(-1), item = list.lastElementChild, style = getComputedStyle(item);
          const pen = document.createElement('canvas').getContext('2d');
          pen.font = style.font;
          return [pen.measureText(`${list.start + list.children.length - 1}. `).width, parseFloat(style.overflowClipMargin), parseFloat(getComputedStyle(list).paddingLeft)];
        }
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_number_of_an_entry_is_not_cut_off(int width)
    {
        using var tab = await site.Open("sources/", new() { Width = width });
        var rooms = await tab.Page.EvaluateAsync<double[]>(Rooms);
        Assert.InRange(rooms[0], 15, Math.Min(rooms[1], rooms[2]));
    }
}
