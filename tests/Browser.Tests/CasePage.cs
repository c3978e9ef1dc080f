using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>A page that was opened with a reader's case.</summary>
internal static class CasePage
{
    public const string Set = "asic_price:51000";

    public const string Link = "#s=" + Set;

    /// <summary>Returns when the case has been worked out.</summary>
    public static async Task<Tab> Show(BuiltSite site, string address, TabOptions? options = null)
    {
        var tab = await site.Borrow(options ?? new());
        await tab.Page.GotoAsync("about:blank");
        await tab.Page.GotoAsync(site.At(address));
        await Worked(tab.Page);
        return tab;
    }

    public static Task Worked(IPage page) =>
        WaitFor(page, "/fall/.test(document.querySelector('.your-case .count')?.textContent)");

    public static async Task WaitFor(IPage page, string condition)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(30);
        while (!await page.EvaluateAsync<bool>(condition))
        {
            Assert.True(DateTime.UtcNow < end, condition);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
