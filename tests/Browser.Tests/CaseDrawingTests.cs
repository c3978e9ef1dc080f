using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>A reader's case on the published drawings.</summary>
public sealed class CaseDrawingTests(BuiltSite site)
{
    [Theory]
    [InlineData("figures/price-ladder/", 1)]
    [InlineData("figures/gigawatt-prices/", 1)]
    [InlineData("figures/saving-map/", 1)]
    [InlineData("figures/saving-tornado/", 1)]
    [InlineData("figures/cost-per-hour/", 1)]
    [InlineData("figures/promises/", 1)]
    [InlineData("inference/", 4)]
    public async Task Drawings_carry_your_marks_and_say_them(string address, int atLeast)
    {
        using var tab = await CasePage.Show(site, address + CasePage.Link);
        await CasePage.WaitFor(tab.Page, $"document.querySelectorAll('svg.wide .your-marks').length >= {atLeast}");
        Assert.All(
            await tab.Page.Locator(".your-drawing").AllTextContentsAsync(),
            text => Assert.Matches("^(In your case: |The drawing shows the published case. In yours: )", text));
        Assert.Equal(
            await tab.Page.Locator("svg.wide .your-marks").CountAsync(),
            await tab.Page.Locator("svg.narrow .your-marks").CountAsync());
    }

    /// <summary>Well-formed, without what only the page has, with the edition, the case and the address.</summary>
    [Fact]
    public async Task A_drawing_is_saved_with_both_cases_and_says_where_it_is_from()
    {
        using var tab = await CasePage.Show(site, "figures/price-ladder/" + CasePage.Link);
        var download = await Save(tab.Page);
        Assert.Equal("figure-price-ladder-your-case.svg", download.SuggestedFilename);
        var drawing = System.Xml.Linq.XDocument.Load(await download.PathAsync());
        var texts = TextOf(drawing);
        Assert.Contains("Edition of ", texts, StringComparison.Ordinal);
        Assert.Contains("$51,000 (we take $29,000)", texts, StringComparison.Ordinal);
        Assert.Contains("asic_price:51000", texts, StringComparison.Ordinal);
        Assert.Contains("Rings and dashes are this case: ", texts, StringComparison.Ordinal);
        Assert.DoesNotContain(drawing.Descendants(), e => e.Attribute("class") is not null);
        Assert.Contains(drawing.Descendants(), e => e.Name.LocalName == "circle" && e.Attribute("stroke-width")?.Value == "3px");
    }

    /// <summary>Its title is struck on the page; the file has it and says that it fell.</summary>
    [Fact]
    public async Task A_saved_drawing_keeps_a_title_that_no_longer_holds()
    {
        using var tab = await CasePage.Show(site, "figures/saving-map/" + CasePage.Link);
        var title = await tab.Page.Locator("h1 .fallen-words").InnerTextAsync();
        var download = await Save(tab.Page);
        var drawing = System.Xml.Linq.XDocument.Load(await download.PathAsync());
        var texts = TextOf(drawing);
        Assert.StartsWith(title, texts, StringComparison.Ordinal);
        Assert.Contains("In this case the title does not hold.", texts, StringComparison.Ordinal);
    }

    private static Task<IDownload> Save(IPage page) => page.RunAndWaitForDownloadAsync(
        () => page.Locator(".your-drawing button").ClickAsync());

    private static string TextOf(System.Xml.Linq.XDocument drawing) => string.Join(
        ' ', drawing.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
}
