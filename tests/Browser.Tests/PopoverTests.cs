using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>What a link to a number, a source or a term shows, by mouse, keys and finger.</summary>
public sealed class PopoverTests(BuiltSite site)
{
    private const string Number = "main p a.n[href*='/numbers/']";

    [Theory]
    [InlineData("numbers")]
    [InlineData("sources/#")]
    [InlineData("glossary/#")]
    public async Task A_link_shows_what_it_leads_to_while_it_is_pointed_at(string target)
    {
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        using var troubles = new Troubles(page);
        await page.Locator($"main p a:is(.n, .source, .term)[href*='{target}']")
            .First.HoverAsync();
        await Shown(page).WaitForAsync();
        Assert.True((await Shown(page).InnerTextAsync()).Length > 30);
        await page.Mouse.MoveAsync(1, 1);
        await Shown(page).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(troubles.Found);
    }

    [Fact]
    public async Task A_value_in_the_formula_of_a_popover_shows_its_own_beside_it()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        await page.Locator("main p a.n.derived[href*='/numbers/']").First.HoverAsync();
        await page.Locator(".popover code a").First.HoverAsync();
        await page.Locator(".popover .popover").WaitForAsync();
        Assert.Equal(2, await page.Locator(".popover:visible").CountAsync());
    }

    /// <summary>Keys alone: the popover opens, its links come next, Escape closes it.</summary>
    [Fact]
    public async Task Focus_opens_it_Tab_goes_into_it_and_Escape_closes_it()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        await FocusByKeys(page, page.Locator(Number).First);
        await Shown(page).WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.popover') !== null"));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".popover").WaitForAsync(
            new() { State = WaitForSelectorState.Detached });
        Assert.True(await page.EvaluateAsync<bool>(
            "document.activeElement.matches('main p a.n')"));
    }

    /// <summary>The page scrolls to the focus, under a mouse that somebody has left lying.</summary>
    [Fact]
    public async Task What_keys_have_opened_stays_when_the_page_moves_under_the_mouse()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        await page.Mouse.MoveAsync(640, 2);
        await FocusByKeys(page, page.Locator(Number).First);
        await Shown(page).WaitForAsync();
        await page.EvaluateAsync(
            "document.querySelector('h1').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))");
        await page.WaitForTimeoutAsync(400);
        Assert.Equal(1, await page.Locator(".popover:popover-open").CountAsync());
    }

    /// <summary>In a window too low for it on both sides of its link.</summary>
    [Fact]
    public async Task What_is_too_tall_is_as_tall_as_the_room_beside_its_link()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new() { Width = 1000 });
        var page = tab.Page;
        await page.SetViewportSizeAsync(1000, 320);
        await FocusByKeys(page, page.Locator(Number).First);
        var box = Shown(page);
        await box.WaitForAsync();
        var place = (await box.BoundingBoxAsync())!;
        Assert.InRange(place.Y, 0, 320);
        Assert.InRange(place.Y + place.Height, 0, 320.5);
        Assert.True(await box.EvaluateAsync<bool>("e => e.scrollHeight > e.clientHeight"));
    }

    [Fact]
    public async Task A_tap_opens_it_a_second_tap_goes_and_a_tap_elsewhere_closes_it()
    {
        using var tab = await site.Open(ChosenPages.Chapter,
            new() { Width = 390, HasTouch = true });
        var page = tab.Page;
        var (address, number) = (page.Url, page.Locator(Number).First);
        await number.TapAsync();
        await Shown(page).WaitForAsync();
        await page.Touchscreen.TapAsync(3, 3);
        await Shown(page).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await number.TapAsync();
        await Shown(page).WaitForAsync();
        Assert.Equal(address, page.Url);
        await page.LeadTo("**/numbers/**", () => number.TapAsync());
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_an_open_popover_and_it_stays_in_the_window(int width, ColorScheme scheme)
    {
        using var tab = await site.Open(ChosenPages.Chapter,
            new() { Width = width, Scheme = scheme });
        var page = tab.Page;
        foreach (var kind in new[] { Number, "main p a.source", "main p a.term", "main p a.compares" })
        {
            var link = page.Locator(kind).First;
            await FocusByKeys(page, link);
            var box = Shown(page);
            await box.WaitForAsync();
            var place = (await box.BoundingBoxAsync())!;
            Assert.True(place.X >= 0 && place.X + place.Width <= width && place.Y >= 0 && place.Y + place.Height <= 900, $"{kind}: {place.X}, {place.Y}, {place.Width} × {place.Height}");
            await Accessibility.AssertNoViolations(page);
            await page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task Without_scripts_a_number_is_a_link_and_nothing_else()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new() { IsScripted = false });
        var page = tab.Page;
        await page.Locator(Number).First.HoverAsync();
        Assert.Equal(0, await page.Locator("[popover]").CountAsync());
        await page.LeadTo("**/numbers/**", () => page.Locator(Number).First.ClickAsync());
    }

    private static ILocator Shown(IPage page) => page.Locator(".popover:popover-open").First;

    /// <summary>So that the browser takes the focus for one by keys.</summary>
    private static async Task FocusByKeys(IPage page, ILocator link)
    {
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");
        if (!await link.EvaluateAsync<bool>("e => e === document.activeElement"))
            await link.FocusAsync();
    }
}
