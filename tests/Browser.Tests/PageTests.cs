using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Standoff.Evidence.Rows;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>
/// What a reader's browser makes of the real pages: of one of each kind, since what holds for single
/// pages is held on their text.
/// </summary>
public sealed class PageTests(BuiltSite site)
{
    public static TheoryData<string> OfEachKind => [.. ChosenPages.OneOfEachKind];

    public static TheoryData<string> OfEachLook => [.. ChosenPages.OneOfEachLook];

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public async Task A_page_loads_without_a_console_message_or_a_failed_request_and_never_scrolls_sideways(string address)
    {
        await using var context = await site.Browser.NewContextAsync(Wide(1280));
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
        await page.GotoAsync(At(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(troubles);
        foreach (var width in new[] { 1280, 360 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var excess = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(excess <= 0, $"/{address} is {excess} px too wide at {width} px");
        }
    }

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public Task Axe_finds_no_violation_by_day(string address) => RunAxe(address, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(OfEachLook))]
    public Task Axe_finds_no_violation_by_night(string address) => RunAxe(address, ColorScheme.Dark);

    [Theory]
    [InlineData(1280, "wide")]
    [InlineData(360, "narrow")]
    public async Task The_drawing_that_fits_is_shown_with_scripts_off(int width, string form)
    {
        await using var context = await site.Browser.NewContextAsync(Wide(width, isScripted: false));
        var page = await context.NewPageAsync();
        await page.GotoAsync(At(ChosenPages.Chapter));
        var shown = page.Locator($"#figure-{ChosenPages.FigureOfChapter} svg:visible");
        Assert.Equal(1, await shown.CountAsync());
        Assert.Contains(form, await shown.GetAttributeAsync("class"), StringComparison.Ordinal);
        var box = await shown.BoundingBoxAsync();
        Assert.True(box!.Width > 300 && box.Height > 100, $"{box.Width} × {box.Height}");
    }

    [Fact]
    public async Task A_bound_number_shows_its_provenance_without_script_or_stays_a_link()
    {
        await using var asking = await site.Browser.NewContextAsync();
        var asked = await asking.NewPageAsync();
        var knowsInterest = await asked.EvaluateAsync<bool>(
            "'interestForElement' in HTMLAnchorElement.prototype");
        await using var context = await site.Browser.NewContextAsync(Wide(1280, isScripted: false));
        var page = await context.NewPageAsync();
        await page.GotoAsync(At(ChosenPages.Chapter));
        var popover = page.Locator("[popover]").Filter(new() { HasText = "original" }).First;
        var number = page.Locator($"a.n[interestfor={await popover.GetAttributeAsync("id")}]").First;
        await number.HoverAsync();
        if (knowsInterest)
        {
            await popover.WaitForAsync(new() { State = WaitForSelectorState.Visible, Timeout = 5000 });
        }
        else
        {
            Assert.False(await popover.IsVisibleAsync());
            Assert.Matches("numbers/[a-z0-9_.]+/$", await number.GetAttributeAsync("href"));
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_accessibility_tree_holds_name_and_description_of_a_figure_of_each_kind(int width)
    {
        await using var context = await site.Browser.NewContextAsync(Wide(width));
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        Assert.NotEmpty(ChosenPages.Figures);
        foreach (var address in ChosenPages.Figures)
        {
            await page.GotoAsync(At(address));
            var tree = await session.SendAsync("Accessibility.getFullAXTree");
            var images = tree!.Value.GetProperty("nodes").EnumerateArray()
                .Where(n => Text(n, "role") is "image" or "img" && !n.GetProperty("ignored").GetBoolean());
            var image = Assert.Single(images);
            Assert.Equal(await page.Locator("h1").InnerTextAsync(), Text(image, "name"));
            Assert.True(Text(image, "description").Length > 60, $"{address}: {Text(image, "description")}");
        }
    }

    [Fact]
    public async Task A_number_leads_to_its_page()
    {
        await using var context = await site.Browser.NewContextAsync(Wide(1280, isScripted: false));
        var page = await context.NewPageAsync();
        await page.GotoAsync(At(ChosenPages.Chapter));
        await page.Locator("a.n").First.ClickAsync();
        await page.WaitForURLAsync("**/numbers/**");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }

    private async Task RunAxe(string address, ColorScheme scheme)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(At(address));
        // Axe judges what is shown: open what a reader can open.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(
            v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    private string At(string address) => new Uri(site.Address, address).ToString();

    /// <param name="width">Of the window, in px.</param>
    private static BrowserNewContextOptions Wide(int width, bool isScripted = true) =>
        new() { JavaScriptEnabled = isScripted, ViewportSize = new() { Width = width, Height = 900 } };

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text)
            ? text.ToString()
            : "";
}
