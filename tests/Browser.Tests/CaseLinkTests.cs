using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>How a case comes by its link and how it goes.</summary>
public sealed class CaseLinkTests(BuiltSite site)
{
    private const string Status = "main + [role=status]";

    /// <summary>As mail and chat write them.</summary>
    [Theory]
    [InlineData("inference/", "#s%3Dasic_price%3A51000%2Cgpu_price%3A45000", 2)]
    [InlineData("inference/", "#margin%26s%3Dasic_price%3A51000", 1)]
    [InlineData("explore/", "#s%3Dasic_price%3A51000", 1)]
    [InlineData("inference/", "#e=2026-11-30-00000000&amp;s=asic_price:51000", 1)]
    [InlineData("explore/", "#E=2026-11-30-00000000&S=ASIC_PRICE:51000", 1)]
    [InlineData("explore/", "#s=gpu_price:45000,asic_price:51000.)", 2)]
    public async Task A_link_that_was_mangled_on_its_way_brings_its_case(
        string address, string hash, int set)
    {
        using var tab = await site.Open(address + hash, new());
        await CasePage.WaitFor(tab.Page, "/[#&]s=.*asic_price:51000/.test(location.hash)");
        await CasePage.WaitFor(tab.Page, address == "explore/"
            ? $"document.querySelectorAll('.assumption.moved').length === {set}"
            : $"document.querySelector('.your-case .what')?.textContent.split('we take').length === {set + 1}");
    }

    [Fact]
    public async Task A_link_that_sets_nothing_says_why_and_does_not_stay()
    {
        using var tab = await site.Open("inference/#margin&s=no_such_number:3", new());
        var page = tab.Page;
        await CasePage.WaitFor(page, """
            /nothing differs/.test(document.querySelector('.your-case .count')?.textContent)
            """);
        await CasePage.WaitFor(page, """
            /^“no_such_number” is no/.test(document.querySelector('.your-case .trouble')?.textContent)
            """);
        await CasePage.WaitFor(page, "location.hash === '#margin'");
        Assert.Equal("", await page.Locator(Status).TextContentAsync());
    }

    [Fact]
    public async Task A_case_that_is_dropped_is_said_to_be_gone_and_can_be_had_back()
    {
        using var tab = await CasePage.Show(site, "inference/" + CasePage.Link);
        var page = tab.Page;
        var drop = page.GetByRole(AriaRole.Button, new() { Name = "drop it" });
        await drop.PressAsync("Enter");
        await CasePage.WaitFor(page, "document.activeElement.textContent === 'Undo'");
        Assert.DoesNotContain("s=", page.Url, StringComparison.Ordinal);
        Assert.Equal(
            "The report stands as published.", await page.Locator(Status).TextContentAsync());
        await page.Keyboard.PressAsync("Enter");
        await CasePage.Worked(page);
        Assert.EndsWith(CasePage.Set, page.Url, StringComparison.Ordinal);
        Assert.Equal("edit", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Equal(1, await page.Locator(".your-case").CountAsync());
        await drop.PressAsync("Enter");
        await CasePage.WaitFor(page, "document.activeElement.textContent === 'Undo'");
        await page.Keyboard.PressAsync("Tab");
        await CasePage.WaitFor(page, "!document.querySelector('.your-case')");
        Assert.True(await page.EvaluateAsync<bool>(
            "document.activeElement !== document.body"));
    }
}
