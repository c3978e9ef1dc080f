using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>The page on which readers move assumptions, by keys, on paper and read out.</summary>
public sealed class ExploreReadingTests(BuiltSite site)
{
    private const string Case = "explore/#s=asic_price:60000";

    private const string Price = "#move-asic_price";

    /// <summary>Enough to have scrolled through several windows.</summary>
    private const int Stops = 60;

    /// <summary>What has the focus, where a box that stays in sight covers all of it.</summary>
    private const string IsHidden = """
        () => {
          const e = document.activeElement, box = document.querySelector(".tally, .your-case");
          const points = [...e.getClientRects()].flatMap(r => [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => [r.left + x * r.width, r.top + y * r.height])));
          const isBehind = ([x, y]) => !box.contains(e) && box.contains(document.elementFromPoint(x, y));
          return e !== document.body && points.length > 0 && points.every(isBehind) ? e.outerHTML.slice(0, 100) : "";
        }
        """;

    /// <summary>
    /// The last are windows of 1280 by 1024 at twice and at four times the size.
    /// </summary>
    [Theory]
    [InlineData(Case, 1280, 900)]
    [InlineData(Case, 360, 740)]
    [InlineData(Case, 640, 512)]
    [InlineData(Case, 320, 256)]
    [InlineData("inference/#s=asic_price:60000", 1280, 900)]
    [InlineData("inference/#s=asic_price:60000", 320, 256)]
    public async Task Nothing_that_has_the_focus_is_hidden(string address, int width, int height)
    {
        using var tab = await Show(address, new() { Width = width, Height = height });
        var page = tab.Page;
        await CasePage.WaitFor(page, "document.querySelector('.other, .your-case') !== null");
        var hidden = new List<string>();
        foreach (var key in new[] { "Tab", "Shift+Tab" })
        {
            for (var i = 0; i < Stops; i++)
            {
                await page.Keyboard.PressAsync(key);
                hidden.Add(await page.EvaluateAsync<string>(IsHidden));
            }
        }

        Assert.DoesNotContain(hidden, h => h.Length > 0);
    }

    [Fact]
    public async Task On_paper_it_says_what_a_reader_chose()
    {
        // The second of these stands in a fold.
        using var tab = await Show("explore/#s=asic_price:60000,rack_resale_share:0.21", new());
        var page = tab.Page;
        await page.EvaluateAsync("document.querySelectorAll('.explore details').forEach(d => { d.open = false; })");
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var (id, value) in new[] { ("asic_price", "$60,000"), ("rack_resale_share", "21%") })
        {
            Assert.True(await page.Locator($"#move-{id}").IsVisibleAsync(), id);
            Assert.Equal(value, await page.Locator($"#move-{id}").InputValueAsync());
        }

        Assert.Contains("$60,000", await page.Locator(".differs").InnerTextAsync(), StringComparison.Ordinal);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    [Fact]
    public async Task A_link_that_is_followed_at_once_takes_what_was_typed()
    {
        using var tab = await Show("explore/", new());
        var page = tab.Page;
        await page.Locator(Price).FillAsync("60 000");
        await page.LeadTo("**/inference/#*asic_price:60000", () => page.Locator(".masthead a:text-is('Inference')").ClickAsync());
    }

    /// <summary>Nor what an earlier case did.</summary>
    [Fact]
    public async Task While_it_is_worked_out_nothing_is_said_of_what_falls()
    {
        using var tab = await Show("explore/", new());
        Assert.Equal("1 assumption differs from ours. Working out what follows…", await tab.Page.EvaluateAsync<string>("""
            () => {
              const field = document.querySelector("#move-asic_price");
              field.value = "60000";
              field.dispatchEvent(new Event("change"));
              return document.querySelector(".count").textContent;
            }
            """));
        await CasePage.WaitFor(tab.Page, "/overturns/.test(document.querySelector('.count').textContent)");
        Assert.Equal("Nothing is moved: this is the report as published.", await tab.Page.EvaluateAsync<string>(
            "(document.querySelector('[data-do=reset]').click(), document.querySelector('.count').textContent)"));
    }

    [Theory]
    [InlineData("60 apples", "is no number that can be read here")]
    [InlineData("1", "lies outside what this can be")]
    public async Task A_field_says_what_it_takes(string typed, string told)
    {
        using var tab = await Show("explore/", new());
        var page = tab.Page;
        var field = page.Locator(Price);
        await field.FillAsync(typed);
        await field.PressAsync("Enter");
        // What is wrong is read out before what stands there always.
        var ids = (await field.GetAttributeAsync("aria-describedby"))!.Split(' ');
        Assert.Equal(2, ids.Length);
        Assert.StartsWith("We take ", await page.Locator($"#{ids[1]}").InnerTextAsync(), StringComparison.Ordinal);
        var note = page.Locator($"#{ids[0]}");
        var words = await note.InnerTextAsync();
        Assert.Contains($"“{typed}” {told}", words, StringComparison.Ordinal);
        Assert.Contains("$5,000 to $150,000; $29,000 still counts", words, StringComparison.Ordinal);
        Assert.Equal("alert", await note.GetAttributeAsync("role"));
        await field.PressAsync("Escape");
        Assert.Equal("$29,000", await field.InputValueAsync());
        Assert.Equal(0, await page.Locator(".assumption .trouble").CountAsync());
    }

    /// <summary>
    /// All that it sets is in sight, and what this page has no slider for is named too.
    /// </summary>
    [Fact]
    public async Task A_named_case_shows_what_it_sets()
    {
        using var tab = await Show("explore/", new());
        var page = tab.Page;
        var button = page.Locator(".cases button:text-is('A sceptical lender')");
        var set = (await button.GetAttributeAsync("data-case"))!.Split(',');
        await button.ClickAsync();
        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        Assert.Equal(set.Length, await page.Locator(".assumption.moved:visible").CountAsync());
        Assert.Equal(set.Length, await page.Locator(".differs li").CountAsync());
        Assert.NotEqual(0, await page.Locator("section.moved summary:has-text('of them moved')").CountAsync());
    }

    [Fact]
    public async Task What_has_no_slider_here_is_named_and_taken_back()
    {
        using var tab = await Show("explore/#s=gpu_price_held:60000,asic_price:60000", new());
        var page = tab.Page;
        var rows = page.Locator(".differs li");
        Assert.Equal(2, await rows.CountAsync());
        var row = rows.Filter(new() { Has = page.Locator("a[href*='gpu_price_held']") });
        Assert.Contains("60,000", await row.InnerTextAsync(), StringComparison.Ordinal);
        await row.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await rows.CountAsync());
        Assert.Equal("BUTTON", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task Both_values_of_a_result_are_told_apart_by_words()
    {
        using var tab = await Show(Case, new());
        var said = await tab.Page.Locator(".results .moved dd").AllTextContentsAsync();
        Assert.NotEmpty(said);
        Assert.All(said, s => Assert.Matches("^yours .+, published .+$", s));
        Assert.All(said, s => Assert.NotEqual(s.Split(", published ")[0]["yours ".Length..], s.Split(", published ")[1].Trim().Replace('\u00a0', ' ')));
    }

    /// <summary>And a step that changes nothing is none that could be undone.</summary>
    [Fact]
    public async Task What_has_the_focus_keeps_it()
    {
        using var tab = await Show("explore/", new());
        var page = tab.Page;
        await page.Locator(Price).FillAsync("60000");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("move-asic_price", await page.EvaluateAsync<string>("document.activeElement.id"));
        foreach (var action in new[] { "reset", "undo", "undo" })
        {
            await page.Locator($"[data-do={action}]").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal(action, await page.EvaluateAsync<string>("document.activeElement.dataset.do"));
        }

        Assert.Equal(0, await page.Locator(".assumption.moved").CountAsync());
        await page.Locator(".cases button").First.ClickAsync();
        Assert.Equal("true", await page.Locator("[data-do=undo]").GetAttributeAsync("aria-disabled"));
    }

    [Theory]
    [InlineData("explore/", ".assumption.moved")]
    [InlineData("inference/", ".your-case")]
    public async Task What_somebody_put_beside_a_case_says_nothing(string address, string shown)
    {
        foreach (var hash in new[] { "#s=asic_price:60000&x=1", "#x=1&s=asic_price:60000%,asic_price:60000" })
        {
            using var tab = await Show(address + hash, new());
            await CasePage.WaitFor(tab.Page, $"document.querySelectorAll('{shown}').length === 1");
            await CasePage.WaitFor(tab.Page, "/60,000/.test(document.body.textContent)");
        }
    }

    [Theory]
    [InlineData("explore/", "document.querySelector('.banner').textContent")]
    [InlineData("inference/", "document.querySelector('.your-case .trouble')?.textContent ?? ''")]
    public async Task A_link_that_says_nothing_leaves_the_case_that_stands(string address, string told)
    {
        using var tab = await Show(address + "#s=asic_price:60000", new());
        await CasePage.WaitFor(tab.Page, "document.querySelector('.assumption.moved, .your-case') !== null");
        if (address == "inference/")
            await CasePage.Worked(tab.Page);
        await tab.Page.EvaluateAsync("location.hash = 's=asic_price:NaN'");
        await CasePage.WaitFor(tab.Page, $"({told}).endsWith('is no number. The case that stood here stays.')");
        await CasePage.WaitFor(tab.Page, "location.hash.includes('asic_price:60000')");
    }

    private async Task<Tab> Show(string address, TabOptions options)
    {
        var tab = await site.Borrow(options);
        await tab.Page.GotoAsync("about:blank");
        await tab.Page.GotoAsync(site.At(address));
        return tab;
    }
}
