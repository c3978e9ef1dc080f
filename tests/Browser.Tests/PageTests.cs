using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Standoff.Evidence.Rows;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>What a reader's browser makes of the real pages.</summary>
public sealed class PageTests(BuiltSite site)
{
    private static readonly string[] Looked =
    [
        "", "financing/", "inference/", "trusted-contact/", "open-models/", "episode/", "method/", "accessibility/", "404.html", "conclusions/", "claims/", "claims/eighteen-billion/", "timeline/", "glossary/",
        "data/", "figures/", "figures/saving-map/", "figures/cash-runway/", "numbers/", "numbers/saving_vs_gpu/", "numbers/asic_price/", "sources/",
    ];

    public static TheoryData<string, ColorScheme> PagesAndSchemes => [.. Looked.SelectMany(p => new[] { (p, ColorScheme.Light), (p, ColorScheme.Dark) })];

    public static TheoryData<string> LookedAt => [.. Looked];

    [Theory]
    [MemberData(nameof(LookedAt))]
    public async Task A_page_loads_without_a_console_message_or_a_failed_request(string address)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var troubles = new List<string>();
        page.Console += (_, message) => troubles.Add(message.Text);
        page.PageError += (_, error) => troubles.Add(error);
        page.RequestFailed += (_, request) => troubles.Add(request.Url);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                troubles.Add($"{response.Status} {response.Url}");
        };
        await page.GotoAsync(new Uri(site.Address, address).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(troubles);
    }

    [Theory]
    [MemberData(nameof(PagesAndSchemes))]
    public async Task Axe_finds_no_violation(string address, ColorScheme scheme)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, address).ToString());
        // Axe judges what is shown: open what a reader can open.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    [Theory]
    [InlineData(1280, "wide")]
    [InlineData(360, "narrow")]
    public async Task The_drawing_that_fits_is_shown_with_scripts_off(int width, string form)
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "inference/").ToString());
        var shown = page.Locator("#figure-cost-per-hour svg:visible");
        Assert.Equal(1, await shown.CountAsync());
        Assert.Contains(form, await shown.GetAttributeAsync("class"), StringComparison.Ordinal);
        var box = await shown.BoundingBoxAsync();
        Assert.True(box!.Width > 300 && box.Height > 100, $"{box.Width} × {box.Height}");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var address in Looked)
        {
            await page.GotoAsync(new Uri(site.Address, address).ToString());
            var excess = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(excess <= 0, $"/{address} is {excess} px too wide at {width} px");
        }
    }

    [Fact]
    public async Task A_bound_number_shows_its_provenance_without_script_or_stays_a_link()
    {
        await using var asking = await site.Browser.NewContextAsync();
        var asked = await asking.NewPageAsync();
        var knowsInterest = await asked.EvaluateAsync<bool>("'interestForElement' in HTMLAnchorElement.prototype");
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "inference/").ToString());
        var number = page.Locator("a.n[interestfor=n-phase1_cost]").First;
        var popover = page.Locator("#n-phase1_cost");
        await number.HoverAsync();
        if (knowsInterest)
        {
            await popover.WaitForAsync(new() { State = WaitForSelectorState.Visible, Timeout = 5000 });
            Assert.Contains("original", await popover.InnerTextAsync(), StringComparison.Ordinal);
        }
        else
        {
            Assert.False(await popover.IsVisibleAsync());
            Assert.EndsWith("numbers/phase1_cost/", await number.GetAttributeAsync("href"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_accessibility_tree_holds_name_and_description_of_every_figure(int width)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        var figures = site.Pages.Where(p => p.Split('/') is ["figures", { Length: > 0 }, ""]).ToList();
        Assert.NotEmpty(figures);
        foreach (var address in figures)
        {
            await page.GotoAsync(new Uri(site.Address, address).ToString());
            var tree = await session.SendAsync("Accessibility.getFullAXTree");
            var image = Assert.Single(tree!.Value.GetProperty("nodes").EnumerateArray(), n => Text(n, "role") is "image" or "img" && !n.GetProperty("ignored").GetBoolean());
            Assert.Equal(await page.Locator("h1").InnerTextAsync(), Text(image, "name"));
            Assert.True(Text(image, "description").Length > 60, $"{address}: {Text(image, "description")}");
        }
    }

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString() : "";

    [Fact]
    public async Task Every_number_leads_to_its_page()
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "inference/").ToString());
        await page.Locator("a.n").First.ClickAsync();
        await page.WaitForURLAsync("**/numbers/**");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }
}
