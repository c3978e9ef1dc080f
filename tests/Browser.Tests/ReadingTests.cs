using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>How a page comes, and how it is read by keys and much enlarged.</summary>
public sealed class ReadingTests(BuiltSite site)
{
    private const int MaxRequests = 7;

    /// <summary>None that anybody could see: half a pixel of a whole window.</summary>
    private const double MaxShift = 0.0005;

    /// <summary>A phone, a desk, a wall: each lays the page out another way.</summary>
    private static readonly int[] Widths = [412, 1280, 1600];

    private const string WatchShifts =
        "globalThis.shift = 0; new PerformanceObserver(l => l.getEntries().forEach(e => { if (!e.hadRecentInput) globalThis.shift += e.value; })).observe({ type: 'layout-shift', buffered: true });";

    public static TheoryData<string> OfEachLook => [.. ChosenPages.OneOfEachLook];

    [Theory]
    [MemberData(nameof(OfEachLook))]
    public async Task A_page_asks_for_few_files_and_nothing_on_it_moves(string address)
    {
        foreach (var width in Widths)
        {
            using var tab = await site.Borrow(new() { Width = width });
            var page = tab.Page;
            var requests = new List<string>();
            void Add(object? sender, IRequest request) => requests.Add(request.Url);
            page.Request += Add;
            await page.GotoAsync(site.At(address),
                new() { WaitUntil = WaitUntilState.NetworkIdle });
            page.Request -= Add;
            await page.EvaluateAsync(WatchShifts);
            var shift = await page.EvaluateAsync<double>("new Promise(done => setTimeout(() => done(globalThis.shift), 100))");
            Assert.True(requests.Count <= MaxRequests, string.Join('\n', requests));
            Assert.True(shift <= MaxShift, $"{address} at {width} px: {shift}");
        }
    }

    /// <summary>Contents that stand beside the text take no room above it.</summary>
    [Fact]
    public async Task A_chapter_begins_at_the_top_of_a_wide_window()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new() { Width = 1600 });
        Assert.InRange(await tab.Page.EvaluateAsync<double>("document.querySelector('h1').getBoundingClientRect().bottom"), 1, 450);
        Assert.InRange(await tab.Page.EvaluateAsync<double>("document.querySelector('.contents').getBoundingClientRect().right"), 1, 330);
    }

    /// <summary>A window of 1280 px at twice and at four times the size.</summary>
    [Theory]
    [MemberData(nameof(OfEachLook))]
    public async Task No_page_scrolls_sideways_at_twice_and_at_four_times_the_size(string address)
    {
        using var tab = await site.Open(address, new() { Width = 640 });
        Assert.True(await Excess(tab.Page) <= 0, $"{address} at 640 px: {await Excess(tab.Page)} px too wide");
        await tab.Page.SetViewportSizeAsync(320, 900);
        Assert.True(await Excess(tab.Page) <= 0, $"{address} at 320 px: {await Excess(tab.Page)} px too wide");
    }

    /// <summary>Keys alone, from the address to the first number and on to its page.</summary>
    [Fact]
    public async Task A_chapter_is_walked_by_keys()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        var stops = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<Stop>(Stop.Script);
            Assert.True(stop.IsSeen && stop.IsMarked, $"stop {i}: {stop.Html}, seen {stop.IsSeen}, marked {stop.IsMarked}");
            stops.Add(stop.Html);
        }

        Assert.True(stops.Distinct(StringComparer.Ordinal).Count() > 40, string.Join('\n', stops));
        await page.Locator("main p a.n[href*='/numbers/']").First.FocusAsync();
        await page.LeadTo("**/numbers/**", () => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>The first stop of every page leads past the masthead.</summary>
    [Theory]
    [MemberData(nameof(OfEachLook))]
    public async Task The_first_stop_leads_past_the_masthead(string address)
    {
        using var tab = await site.Open(address, new());
        var page = tab.Page;
        await page.Keyboard.PressAsync("Tab");
        // A frozen page has nothing above its text.
        if (await page.Locator(".masthead").CountAsync() > 0)
        {
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"), address);
    }

    [Fact]
    public async Task The_fold_of_reference_pages_opens_and_leads_on_by_keys()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new());
        var page = tab.Page;
        await page.Locator(".reference summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.reference nav') !== null"));
        var target = await page.EvaluateAsync<string>("document.activeElement.href");
        await page.LeadTo(target, () => page.Keyboard.PressAsync("Enter"));
    }

    private static Task<int> Excess(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Where the focus stands.</summary>
    private sealed record Stop
    {
        public const string Script = """
            () => {
              const e = document.activeElement, at = e.getBoundingClientRect(), style = getComputedStyle(e);
              const lines = [...e.getClientRects()];
              return {
                html: e.outerHTML.slice(0, 120) + at.top,
                isSeen: e !== document.body && lines.some(l => l.bottom > 0 && l.top < innerHeight && l.right > 0 && l.left < innerWidth),
                isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
              };
            }
            """;

        public string Html { get; init; } = "";

        public bool IsSeen { get; init; }

        public bool IsMarked { get; init; }
    }
}
