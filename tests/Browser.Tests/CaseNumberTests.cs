using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>Numbers of prose that a reader's case leaves alone, shows in full or does not strike.</summary>
public sealed class CaseNumberTests(BuiltSite site)
{
    [Fact]
    public async Task What_is_bound_as_published_stays_where_others_of_it_move()
    {
        const string Of = "main a.n[href$='/node_gpu_throughput/']";
        using var tab = await CasePage.Show(site, "open-models/#s=node_gpu_throughput:6000");
        var kept = tab.Page.Locator(Of + "[data-of=published]");
        Assert.NotEqual(0, await kept.CountAsync());
        Assert.Equal(0, await tab.Page.Locator(Of + "[data-of=published] .yours").CountAsync());
        Assert.NotEqual(0, await tab.Page.Locator("main a.n .yours").CountAsync());
    }

    [Fact]
    public async Task What_somebody_chose_is_shown_with_all_its_digits()
    {
        using var tab = await CasePage.Show(site, "financing/#s=weak_credit_rate:0.0725");
        var shown = await tab.Page.Locator(
            "main a.n[href$='/weak_credit_rate/']:not([data-of]) .yours").AllTextContentsAsync();
        Assert.NotEmpty(shown);
        Assert.All(shown, text => Assert.EndsWith("7.25%", text, StringComparison.Ordinal));
    }

    /// <summary>It is what happens in so many draws, however few they are.</summary>
    [Fact]
    public async Task A_conclusion_beside_its_own_odds_is_not_struck()
    {
        using var tab = await CasePage.Show(site, "inference/" + CasePage.Link);
        var beside = tab.Page.Locator("main li:has(a.n .yours) a[href$='#asic-cheaper']:not(.n)").First;
        Assert.Equal("beats GB300", await beside.TextContentAsync());
        Assert.Equal(0, await beside.Locator("s").CountAsync());
    }
}
