using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>
/// What a reader's browser makes of the real pages: of one of each kind, since what holds for single
/// pages is held on their text.
/// </summary>
public sealed class PageTests(BuiltSite site)
{
    public static TheoryData<string> OfEachKind => [.. ChosenPages.OneOfEachKind];

    /// <summary>
    /// One opening of a page for all that is asked of it; where colours may differ, it is looked at
    /// by night too.
    /// </summary>
    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task A_page_loads_without_trouble_never_scrolls_sideways_and_axe_finds_no_violation_by_day_and_night(
        string address)
    {
        using var tab = await site.Borrow(new());
        var page = tab.Page;
        await AssertLoads(page, address);
        await AssertFits(page, address);
        // Axe judges what is shown: open what a reader can open.
        await page.EvaluateAsync(
            "document.querySelectorAll('details').forEach(d => d.open = true)");
        await Accessibility.AssertNoViolations(page);
        if (ChosenPages.OneOfEachLook.Contains(address))
            await AssertSeenByNight(page);
    }

    [Theory]
    [InlineData(1280, "wide")]
    [InlineData(360, "narrow")]
    public async Task The_drawing_that_fits_is_shown_with_scripts_off(int width, string form)
    {
        using var tab = await site.Open(
            ChosenPages.Chapter, new() { Width = width, IsScripted = false });
        var page = tab.Page;
        var shown = page.Locator($"#figure-{ChosenPages.FigureOfChapter} svg:visible");
        Assert.Equal(1, await shown.CountAsync());
        Assert.Contains(form, await shown.GetAttributeAsync("class"), StringComparison.Ordinal);
        var box = await shown.BoundingBoxAsync();
        Assert.True(box!.Width > 300 && box.Height > 100, $"{box.Width} × {box.Height}");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_accessibility_tree_holds_name_and_description_of_a_figure_of_each_kind(int width)
    {
        using var tab = await site.Borrow(new() { Width = width });
        var page = tab.Page;
        var session = await page.Context.NewCDPSessionAsync(page);
        Assert.NotEmpty(ChosenPages.Figures);
        foreach (var address in ChosenPages.Figures)
        {
            await page.GotoAsync(site.At(address));
            var tree = await session.SendAsync("Accessibility.getFullAXTree");
            var images = tree!.Value.GetProperty("nodes").EnumerateArray()
                .Where(n => Text(n, "role") is "image" or "img" && !n.GetProperty("ignored").GetBoolean());
            var image = Assert.Single(images);
            Assert.Equal(await page.Locator("h1").InnerTextAsync(), Text(image, "name"));
            Assert.True(Text(image, "description").Length > 60, $"{address}: {Text(image, "description")}");
        }
    }

    /// <summary>No message on the console and no request that fails.</summary>
    private async Task AssertLoads(IPage page, string address)
    {
        using var troubles = new Troubles(page);
        await page.GotoAsync(site.At(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(troubles.Found);
    }

    private static async Task AssertFits(IPage page, string address)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var excess = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(excess <= 0, $"/{address} is {excess} px too wide at {width} px");
        }
    }

    private static async Task AssertSeenByNight(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        try
        {
            Assert.True(await page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches"));
            await Accessibility.AssertNoViolationsOfColours(page);
        }
        finally
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
    }

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text)
            ? text.ToString()
            : "";
}
