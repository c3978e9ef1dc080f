using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>Sliders in the bar of a case.</summary>
public sealed class CaseSliderTests(BuiltSite site)
{
    private const int MaxShown = 5;

    private const string Settled = "/(falls?|turns?|differs)$/.test(document.querySelector('.your-case .count').textContent)";

    [Fact]
    public async Task The_few_that_matter_for_what_is_in_view_are_moved_by_keys()
    {
        using var tab = await Opened(1280);
        var page = tab.Page;
        Assert.InRange(await page.Locator(".panel li").CountAsync(), 1, MaxShown);
        var heading = await page.EvaluateAsync<string>(
            "document.querySelector('#margin').firstChild.data.trim()");
        var about = await page.Locator(".panel p").InnerTextAsync();
        Assert.Contains(heading, about, StringComparison.Ordinal);
        var slider = page.Locator(".panel input").First;
        var before = await slider.GetAttributeAsync("aria-valuetext");
        await slider.FocusAsync();
        for (var i = 0; i < 5; i++)
            await page.Keyboard.PressAsync("PageDown");
        Assert.NotEqual(before, await slider.GetAttributeAsync("aria-valuetext"));
        var said = await page.Locator(".panel output").First.InnerTextAsync();
        Assert.Equal(await slider.GetAttributeAsync("aria-valuetext"), said);
        await CasePage.WaitFor(page, Settled);
        await CasePage.WaitFor(page, "!location.hash.includes('asic_price:51000')");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".panel").IsVisibleAsync());
        Assert.Equal("SUMMARY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    /// <summary>At the published value nothing of the case is left but the bar, and the address has none.</summary>
    [Fact]
    public async Task Moved_back_the_page_is_as_published()
    {
        using var published = await site.Open("inference/", new() { Height = 901 });
        await CasePage.WaitFor(published.Page, "document.readyState === 'complete'");
        const string Main = "document.querySelector('main').outerHTML";
        var expected = await published.Page.EvaluateAsync<string>(Main);
        using var tab = await Opened(1280);
        var page = tab.Page;
        await page.EvaluateAsync("""
            () => {
              const slider = document.querySelector(".panel input");
              slider.value = 10 * parseFloat(document.querySelector(".panel .base").getAttribute("x1"));
              slider.dispatchEvent(new Event("input", { bubbles: true }));
            }
            """);
        await CasePage.WaitFor(page, Settled);
        await CasePage.WaitFor(page, "!location.hash.includes('s=')");
        Assert.Equal("nothing differs", await page.Locator(".your-case .count").InnerTextAsync());
        Assert.Equal(expected, await page.EvaluateAsync<string>(Main));
    }

    /// <summary>
    /// While a slider moves: the bar keeps its size, and what is read its place; the browser makes up for
    /// what grows above, to a pixel.
    /// </summary>
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Nothing_shifts(int width)
    {
        using var tab = await Opened(width);
        var page = tab.Page;
        const string Sizes =
            "['.your-case', '.panel'].map(of => document.querySelector(of).offsetHeight)";
        const string Top = "document.querySelector('#margin').getBoundingClientRect().top";
        await page.EvaluateAsync("document.querySelector('#margin').scrollIntoView()");
        await page.Locator(".panel input").First.FocusAsync();
        var sizes = await page.EvaluateAsync<double[]>(Sizes);
        var top = await page.EvaluateAsync<double>(Top);
        for (var i = 0; i < 8; i++)
        {
            await page.Keyboard.PressAsync("PageDown");
            Assert.Equal(sizes, await page.EvaluateAsync<double[]>(Sizes));
        }

        await CasePage.WaitFor(page, Settled);
        Assert.Equal(sizes, await page.EvaluateAsync<double[]>(Sizes));
        Assert.Equal(top, await page.EvaluateAsync<double>(Top), 1.0);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_them(int width, ColorScheme scheme)
    {
        using var tab = await Opened(width, scheme);
        await tab.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(
            "async () => (await axe.run('.your-case')).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    private async Task<Tab> Opened(int width, ColorScheme scheme = ColorScheme.Light)
    {
        var tab = await CasePage.Show(site, "inference/" + CasePage.Link, new() { Width = width, Scheme = scheme });
        await tab.Page.EvaluateAsync("document.querySelector('#margin').scrollIntoView()");
        await tab.Page.Locator(".your-case .sliders summary").ClickAsync();
        await CasePage.WaitFor(tab.Page, "document.querySelector('.panel li') !== null");
        return tab;
    }
}
