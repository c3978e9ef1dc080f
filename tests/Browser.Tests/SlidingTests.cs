using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>
/// What a browser has to style and lay out anew while a reader moves an assumption: the same on every
/// machine, unlike the time that it takes.
/// </summary>
public sealed class SlidingTests(BuiltSite site)
{
    /// <summary>
    /// A page has a thousand and more, a card of a conclusion about thirty; several may fall at once.
    /// </summary>
    private const int MaxStyled = 200;

    /// <summary>While words of a chapter move: those that say it, and what stands in them.</summary>
    private const int MaxStyledMoving = 60;

    /// <summary>A chapter has over four thousand boxes, most of them out of sight.</summary>
    private const int MaxLaidOut = 2_000;

    /// <summary>Moves an assumption by twenty small steps from the published value.</summary>
    internal const string Slide = """
        async () => {
          const slider = document.querySelector(".assumption:has(.turn) .slider");
          for (let i = 1; i <= 20; i++) {
            slider.value = Number(slider.defaultValue) + 20 * i;
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            await new Promise(done => setTimeout(done, 50));
          }
        }
        """;

    [Fact]
    public async Task Sliding_styles_few_elements_anew()
    {
        using var tab = await site.Open("explore/", new());
        await CasePage.WaitFor(tab.Page, "document.readyState === 'complete'");
        var most = await Most(tab.Page, $$"""
            async () => {
              await ({{Slide}})();
              await new Promise(done => setTimeout(done, 1500));
            }
            """);
        Assert.InRange(most.Styled, 1, MaxStyled);
    }

    /// <summary>Another address of a page has the browser look at all links again, and no script can help it.</summary>
    [Fact]
    public async Task A_case_on_a_chapter_styles_few_elements_anew()
    {
        using var tab = await CasePage.Show(site, "inference/" + CasePage.Link);
        await tab.Page.EvaluateAsync("history.replaceState(null, '', '#s=asic_price:47000,gpu_price:47000')");
        var most = await Most(tab.Page, """
            async () => {
              dispatchEvent(new HashChangeEvent("hashchange", { oldURL: location.href, newURL: location.href }));
              do await new Promise(done => setTimeout(done, 100));
              while (!/fall/.test(document.querySelector(".your-case .count").textContent));
            }
            """);
        Assert.InRange(most.Styled, 1, MaxStyledMoving);
        Assert.InRange(most.LaidOut, 1, MaxLaidOut);
    }

    /// <summary>
    /// With the sheet and the words that a case comes with; blocks that nobody sees are then left alone.
    /// </summary>
    [Fact]
    public async Task A_case_that_comes_styles_few_elements_anew()
    {
        using var tab = await site.Open("inference/", new() { Height = 903 });
        await CasePage.WaitFor(tab.Page, "document.readyState === 'complete'");
        var most = await Most(tab.Page, $$"""
            async () => {
              location.hash = "{{CasePage.Link}}";
              do await new Promise(done => setTimeout(done, 100));
              while (!/fall/.test(document.querySelector(".your-case .count")?.textContent));
            }
            """);
        Assert.InRange(most.Styled, 1, MaxStyled);
        Assert.NotEmpty(await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelector(".page").children]
              .filter(b => !b.checkVisibility({ contentVisibilityAuto: true }) || getComputedStyle(b).contentVisibility === "auto").map(b => b.localName)
            """));
    }

    /// <summary>What is not laid out keeps its height: the page is as long as its own blocks made it.</summary>
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task What_is_out_of_sight_keeps_its_height(int width)
    {
        const string Heights = "[...document.querySelector('.page').children].map(b => b.offsetHeight)";
        using var tab = await site.Open("inference/", new() { Width = width, Height = 904 });
        await CasePage.WaitFor(tab.Page, "document.readyState === 'complete'");
        await tab.Page.EvaluateAsync("document.fonts.ready");
        var published = await tab.Page.EvaluateAsync<double[]>(Heights);
        await tab.Page.EvaluateAsync($"location.hash = '{CasePage.Link}'");
        await CasePage.Worked(tab.Page);
        var mine = await tab.Page.EvaluateAsync<double[]>(Heights);
        var top = await tab.Page.EvaluateAsync<double>("scrollY + innerHeight");
        Assert.InRange(published.Sum(), 4 * top, double.PositiveInfinity);
        Assert.InRange(published.Zip(mine).Count(p => Math.Abs(p.First - p.Second) > 1), 0, published.Length / 10);
    }

    /// <summary>The most elements that are styled at once, and the most boxes that are looked at for a layout.</summary>
    private static async Task<(int Styled, int LaidOut)> Most(IPage page, string run)
    {
        // A face that arrives has the browser style all text anew, whatever a reader does.
        await page.EvaluateAsync("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 500)))");
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Page.getFrameTree");
        var frame = tree!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
        var events = await ProcessorTime.Trace(page, () => page.EvaluateAsync(run));
        return (
            MostIn(events, frame, "UpdateLayoutTree", args => args.GetProperty("elementCount")),
            MostIn(events, frame, "Layout", args => args.GetProperty("beginData").GetProperty("totalObjects")));
    }

    /// <summary>A trace tells of every tab of the browser; others load pages meanwhile.</summary>
    private static int MostIn(List<JsonElement> events, string frame, string name, Func<JsonElement, JsonElement> count) => events
        .Where(e => e.GetProperty("name").GetString() == name)
        .Select(e => e.GetProperty("args"))
        .Where(args => args.TryGetProperty("beginData", out var begun) && begun.GetProperty("frame").GetString() == frame)
        .Select(args => count(args).GetInt32())
        .DefaultIfEmpty(0)
        .Max();
}
