using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>A reader's case on pages that are no chapters, and beside what they say.</summary>
public sealed class CasePagesTests(BuiltSite site)
{
    /// <summary>What a chapter strikes and tells, the page of all chapters does.</summary>
    [Fact]
    public async Task The_page_of_all_chapters_follows_it()
    {
        const string Count =
            "document.querySelectorAll('main :is(p, li) a:has(s.fallen-words)').length";
        using var chapter = await CasePage.Show(site, "inference/" + CasePage.Link);
        var struck = await chapter.Page.EvaluateAsync<int>(Count);
        using var whole = await CasePage.Show(site, "report/" + CasePage.Link, new() { Height = 902 });
        Assert.InRange(await whole.Page.EvaluateAsync<int>(Count), struck, int.MaxValue);
        Assert.NotEqual(0, await whole.Page.Locator("main .your-odds.fallen").CountAsync());
        Assert.NotEqual(0, await whole.Page.Locator("main .your-drawing").CountAsync());
    }

    /// <summary>Its value at the head, and where it turns what while another input stands elsewhere.</summary>
    [Fact]
    public async Task The_page_of_a_number_follows_it()
    {
        using var tab = await CasePage.Show(site, "numbers/asic_price/" + CasePage.Link + ",gpu_price:48000");
        var page = tab.Page;
        var head = await page.EvaluateAsync<string>(
            "document.querySelector('.answer .yours').lastChild.data");
        Assert.Equal("$51,000 per chip", head.Replace('\u00a0', ' '));
        Assert.NotEqual(0, await page.Locator(".ladder .your-turn").CountAsync());
        var told = await page.Locator(".ladder .your-flip").AllTextContentsAsync();
        Assert.All(told, t => Assert.StartsWith(" In your case it", t, StringComparison.Ordinal));
    }

    /// <summary>A link to the number that the case moves.</summary>
    [Fact]
    public async Task What_a_link_shows_beside_it_follows_it()
    {
        using var tab = await CasePage.Show(site, "inference/" + CasePage.Link);
        await tab.Page.EvaluateAsync("""
            () => [...document.querySelectorAll("main a.n:not([data-of])")]
              .find(a => a.pathname.endsWith("/numbers/asic_price/"))
              .dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }))
            """);
        await CasePage.WaitFor(
            tab.Page, "/51,000/.test(document.querySelector('.popover .value .yours')?.textContent)");
    }

    [Fact]
    public async Task A_drawing_that_shows_no_case_says_so()
    {
        using var tab = await CasePage.Show(site, "figures/vehicle-payments/#s=phase1_cost:17000000000");
        var told = await tab.Page.Locator(".your-drawing").InnerTextAsync();
        Assert.StartsWith(
            "The drawing shows the published case. In yours: ", told, StringComparison.Ordinal);
    }
}
