using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>
/// What a browser has to style anew while a reader moves an assumption: the same on every machine,
/// unlike the time that it takes.
/// </summary>
public sealed class SlidingTests(BuiltSite site)
{
    /// <summary>A page has a thousand and more, a card of a conclusion about thirty.</summary>
    private const int MaxStyled = 200;

    [Fact]
    public async Task Sliding_styles_few_elements_anew()
    {
        using var tab = await site.Open("explore/", new());
        await CasePage.WaitFor(tab.Page, "document.readyState === 'complete'");
        Assert.InRange(await MostStyled(tab.Page, """
            async () => {
              const slider = document.querySelector(".assumption:has(.turn) .slider");
              for (let i = 1; i <= 20; i++) {
                slider.value = Number(slider.value) + 20;
                slider.dispatchEvent(new Event("input", { bubbles: true }));
                await new Promise(done => setTimeout(done, 50));
              }
              await new Promise(done => setTimeout(done, 1500));
            }
            """), 1, MaxStyled);
    }

    /// <summary>Another address of a page has the browser look at all links again, and no script can help it.</summary>
    [Fact]
    public async Task A_case_on_a_chapter_styles_few_elements_anew()
    {
        using var tab = await CasePage.Show(site, "inference/" + CasePage.Link);
        await tab.Page.EvaluateAsync("history.replaceState(null, '', '#s=asic_price:47000,gpu_price:47000')");
        Assert.InRange(await MostStyled(tab.Page, """
            async () => {
              dispatchEvent(new HashChangeEvent("hashchange", { oldURL: location.href, newURL: location.href }));
              do await new Promise(done => setTimeout(done, 100));
              while (!/fall/.test(document.querySelector(".your-case .count").textContent));
            }
            """), 1, MaxStyled);
    }

    private static async Task<int> MostStyled(IPage page, string run)
    {
        // A face that arrives has the browser style all text anew, whatever a reader does.
        await page.EvaluateAsync("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 500)))");
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Page.getFrameTree");
        var frame = tree!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
        var (most, ended) = (0, new TaskCompletionSource());
        session.Event("Tracing.dataCollected").OnEvent += (_, e) => most = Math.Max(most, MostIn(e!.Value, frame));
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => ended.SetResult();
        await session.SendAsync("Tracing.start", new()
        {
            ["transferMode"] = "ReportEvents",
            ["traceConfig"] = new { includedCategories = new[] { "devtools.timeline" } },
        });
        await page.EvaluateAsync(run);
        await session.SendAsync("Tracing.end");
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return most;
    }

    /// <summary>A trace tells of every tab of the browser; others load pages meanwhile.</summary>
    private static int MostIn(JsonElement collected, string frame) => collected.GetProperty("value").EnumerateArray()
        .Where(e => e.GetProperty("name").GetString() == "UpdateLayoutTree")
        .Select(e => e.GetProperty("args"))
        .Where(args => args.TryGetProperty("beginData", out var begun) && begun.GetProperty("frame").GetString() == frame)
        .Select(args => args.TryGetProperty("elementCount", out var count) ? count.GetInt32() : 0)
        .DefaultIfEmpty(0)
        .Max();
}
