using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Standoff.Editions;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>The search as a reader uses it, by keys alone.</summary>
public sealed class SearchTests(BuiltSite site)
{
    private const string Found = "[...(CSS.highlights.get('found') ?? [])].map(r => r.toString().toLowerCase())";

    [Fact]
    public async Task A_slash_opens_it_arrows_choose_return_goes_there_and_the_words_are_marked()
    {
        using var tab = await site.Open("conclusions/", new());
        var page = tab.Page;
        using var troubles = new Troubles(page);
        await Ask(page, "token");
        var first = await page.Locator("[role=option]").First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("ArrowDown");
        var second = page.Locator("[role=option][aria-selected=true]");
        Assert.Equal(await second.GetAttributeAsync("id"), await page.Locator("#search-input").GetAttributeAsync("aria-activedescendant"));
        var target = await second.GetAttributeAsync("href");
        Assert.NotEqual(first, target);
        await page.Keyboard.PressAsync("Enter");
        await Arrive(page, target!);
        await Wait(page, $"{Found}.length > 0");
        var marked = await page.EvaluateAsync<string[]>(Found);
        Assert.All(marked, word => Assert.StartsWith("token", word, StringComparison.Ordinal));
        Assert.Empty(troubles.Found);
    }

    [Fact]
    public async Task Escape_closes_it_and_the_reader_is_where_he_was()
    {
        using var tab = await site.Open("claims/", new());
        var page = tab.Page;
        await page.Locator("a.find").ClickAsync();
        await page.Locator("#search-input").FillAsync("chip");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog:visible").CountAsync());
        Assert.EndsWith("/claims/", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("a.find").EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    /// <summary>A page does not carry the styles of the dialog.</summary>
    [Fact]
    public async Task It_takes_what_is_typed_before_its_styles_have_come_and_is_seen_with_them()
    {
        const string Look = "[getComputedStyle(document.querySelector('dialog')).opacity, getComputedStyle(document.querySelector('dialog')).borderTopWidth].join()";
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        var styles = new TaskCompletionSource();
        await page.RouteAsync("**/opened.*.css", async route => { await styles.Task; await route.ContinueAsync(); });
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("chip");
        Assert.Equal("chip", await page.Locator("#search-input").InputValueAsync());
        Assert.StartsWith("0,", await page.EvaluateAsync<string>(Look), StringComparison.Ordinal);
        styles.SetResult();
        await Wait(page, $"{Look} === '1,1px'");
    }

    [Fact]
    public async Task Without_scripts_the_same_link_leads_to_a_list_of_everything()
    {
        using var tab = await site.Open("claims/", new() { IsScripted = false });
        var page = tab.Page;
        await page.LeadTo("**/search/", () => page.Locator("a.find").ClickAsync());
        Assert.True(await page.Locator(".az a").CountAsync() > 100);
    }

    [Fact]
    public async Task It_works_on_a_page_that_is_opened_from_a_disk()
    {
        using var tab = await site.Borrow(new());
        var page = tab.Page;
        await page.GotoAsync(new Uri(Path.Combine(BuiltEdition.Folder, "claims", "index.html")).AbsoluteUri);
        await Ask(page, "glossary");
        await page.LeadTo("file://**/glossary/**", () => page.Keyboard.PressAsync("Enter"));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_the_open_dialog(int width, ColorScheme scheme)
    {
        using var tab = await site.Open("claims/", new() { Width = width, Scheme = scheme });
        var page = tab.Page;
        await Ask(page, "chip");
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "async () => (await axe.run(document.querySelector('dialog'))).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /// <summary>Types into the dialog and waits until all of the index is there.</summary>
    internal static async Task Ask(IPage page, string query)
    {
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(query);
        await Wait(page, "globalThis.standoffTitles?.length === 3 && globalThis.standoffWords?.length > 0");
        await page.Locator("[role=option][aria-selected=true]").WaitForAsync();
        await Settle(page);
    }

    private static async Task Arrive(IPage page, string target)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(20);
        while (page.Url != target)
        {
            Assert.True(DateTime.UtcNow < end, $"{page.Url} and not {target}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await page.WaitForLoadStateAsync();
    }

    /// <summary>Until nothing has joined what is found for a while.</summary>
    private static async Task Settle(IPage page)
    {
        var (before, same) = ("", 0);
        while (same < 5)
        {
            var now = await page.Locator("#search-list").InnerTextAsync();
            same = now == before ? same + 1 : 0;
            before = now;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Asks again and again from outside: the policy of a page forbids to evaluate there.</summary>
    private static async Task Wait(IPage page, string condition)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(20);
        while (!await page.EvaluateAsync<bool>(condition))
        {
            Assert.True(DateTime.UtcNow < end, condition);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
