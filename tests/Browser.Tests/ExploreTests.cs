using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Standoff.Evidence.Inputs;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;
using Standoff.Shared;
using Standoff.Site.Building;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>The page on which readers move assumptions.</summary>
public sealed class ExploreTests(BuiltSite site)
{
    private const int Vectors = 10_000;

    /// <summary>Columns of expected values that go to the browser at once.</summary>
    private const int Batch = 40;

    private const string Count = ".explore .count";

    [Fact]
    public async Task A_moved_assumption_overturns_sentences_and_its_link_brings_the_case_back()
    {
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        using var troubles = new Troubles(page);
        await Overturn(page);
        var told = await page.Locator(Count).InnerTextAsync();
        var fallen = await page.Locator(".fell .sentence").AllInnerTextsAsync();
        Assert.NotEmpty(fallen);
        await WaitFor(page, "location.hash.includes('s=')");
        var link = page.Url;

        await page.GotoAsync("about:blank");
        await page.GotoAsync(link);
        await WaitFor(page, $"document.querySelector('{Count}').textContent === {System.Text.Json.JsonSerializer.Serialize(told)}");
        Assert.Equal(fallen, await page.Locator(".fell .sentence").AllInnerTextsAsync());

        await page.Locator("[data-do=reset]").ClickAsync();
        await WaitFor(page, "document.querySelector('.fell').hidden");
        Assert.Equal(0, await page.Locator(".moved").CountAsync() - await page.Locator("section.moved").CountAsync());
        await page.Locator("[data-do=undo]").ClickAsync();
        await WaitFor(page, "!document.querySelector('.fell').hidden");
        Assert.Empty(troubles.Found);
    }

    [Fact]
    public async Task A_slider_is_moved_by_keys_and_says_its_value()
    {
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        var slider = page.Locator(".slider").First;
        var before = await slider.GetAttributeAsync("aria-valuetext");
        await slider.FocusAsync();
        for (var i = 0; i < 60; i++)
            await page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(before, await slider.GetAttributeAsync("aria-valuetext"));
        Assert.Equal(1, await page.Locator(".assumption.moved").CountAsync());
    }

    /// <summary>The digits of a price tell no single step of the slider's thousand apart.</summary>
    [Fact]
    public async Task Each_step_of_a_slider_says_another_value_and_back_it_is_the_published_one()
    {
        using var tab = await site.Open("explore/", new());
        var slider = tab.Page.Locator(".slider").First;
        List<string> said = [await Say()];
        foreach (var key in new[] { "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft" })
        {
            await slider.PressAsync(key);
            said.Add(await Say());
        }

        Assert.Equal(4, said.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(said, Enumerable.Reverse(said));

        async Task<string> Say() => (await slider.GetAttributeAsync("aria-valuetext"))!;
    }

    /// <summary>Draws take long on a slow machine.</summary>
    [Fact]
    public async Task What_falls_by_values_alone_is_said_before_any_odds()
    {
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        await page.EvaluateAsync("""
            () => {
              globalThis.seen = [];
              new MutationObserver(() => seen.push([document.querySelectorAll(".fell .fallen").length, /of your draws/.test(document.querySelector(".explore").textContent)]))
                .observe(document.querySelector(".explore"), { subtree: true, childList: true });
            }
            """);
        await page.EvaluateAsync("location.hash = 's=asic_price:51000'");
        await WaitFor(page, $"/overturns/.test(document.querySelector('{Count}').textContent)");
        var fallen = await page.Locator(".fell .fallen").CountAsync();
        Assert.InRange(fallen, 3, 100);
        Assert.InRange(
            await page.EvaluateAsync<int>("Math.max(...seen.filter(([, hasOdds]) => !hasOdds).map(([fallen]) => fallen))"),
            fallen - 1, fallen);
    }

    [Theory]
    [InlineData("#e=2020-01-01-00000000&s=no_such_number:3", "no assumption of this edition")]
    [InlineData("#s=ID:1e300", ", not “1e300”.")]
    [InlineData("#s=ID:%E0%A4%A", "is no number.")]
    public async Task A_link_that_this_edition_does_not_understand_says_so(string hash, string said)
    {
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        var bounded = await page.EvaluateAsync<string>("standoffModel.load(standoffNumbers).inputs.find(i => i.shape && i.max < 1e12).id");
        await page.GotoAsync("about:blank");
        await page.GotoAsync(site.At("explore/" + hash.Replace("ID", bounded, StringComparison.Ordinal)));
        Assert.Contains(said, await page.Locator(".explore .banner").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_another_case(int width, ColorScheme scheme)
    {
        using var tab = await site.Open("explore/", new() { Width = width, Scheme = scheme });
        var page = tab.Page;
        await Overturn(page);
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Without_scripts_it_says_what_we_take_and_what_turns()
    {
        using var tab = await site.Open("explore/", new() { IsScripted = false });
        var page = tab.Page;
        Assert.Equal(0, await page.Locator(".explore input:visible").CountAsync());
        Assert.Equal(await page.Locator(".assumption").CountAsync(), await page.Locator(".assumption .still").CountAsync());
    }

    /// <summary>
    /// All drawn inputs at once, within their ranges, by the random numbers that both sides have; every
    /// result within a part in 10¹², of itself or of its spread where it is a difference of like
    /// numbers.
    /// </summary>
    [Fact]
    public async Task Browser_and_workbook_agree_on_ten_thousand_cases()
    {
        var workbook = EvidenceStage.Read(new InputFiles(Checkout.ReadInputs())).Value!.Workbook;
        var moved = workbook.Inputs.Where(Simulation.IsDrawn).ToList();
        var expected = workbook.Evaluate(moved.ToDictionary(i => i.Id, Values, StringComparer.Ordinal), Vectors);
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        await page.EvaluateAsync("""
            n => {
              const model = standoffModel.load(standoffNumbers, n);
              const set = new Map();
              model.inputs.forEach((input, of) => {
                if (input.shape && input.shape !== "f")
                  set.set(of, standoffModel.uniforms(`vector.${input.id}`, n).map(u => input.low + u * (input.high - input.low)));
              });
              globalThis.tested = { model, tried: model.tryCase(set) };
            }
            """, Vectors);
        foreach (var (batch, index) in workbook.Results.Chunk(Batch).Select((b, i) => (b, i)))
        {
            var bytes = batch.SelectMany(r => expected[r.Id]).SelectMany(BitConverter.GetBytes).ToArray();
            var wrong = await page.EvaluateAsync<string[]>(
                """
                ({ first, text, n }) => {
                  const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0)), expected = new Float64Array(bytes.buffer);
                  const wrong = [];
                  for (let k = 0; k * n < expected.length; k++) {
                    const column = tested.tried.column(tested.model.first + first + k), own = expected.subarray(k * n, (k + 1) * n);
                    const spread = Math.max(...own.filter(Number.isFinite)) - Math.min(...own.filter(Number.isFinite));
                    for (let i = 0; i < n; i++) {
                      const value = typeof column === "number" ? column : column[i];
                      if (value !== own[i] && !(Math.abs(value - own[i]) <= 1e-12 * Math.max(Math.abs(own[i]), spread))) {
                        wrong.push(`${first + k}, case ${i}: ${own[i]} and ${value}`);
                        break;
                      }
                    }
                  }
                  return wrong;
                }
                """,
                new { first = index * Batch, text = Convert.ToBase64String(bytes), n = Vectors });
            Assert.Empty(wrong);
        }
    }

    private static double[] Values(Input input)
    {
        var (stream, range) = (new RandomStream("vector." + input.Id), input.Fact.Range);
        return [.. Enumerable.Range(0, Vectors).Select(i => range.Low + stream[i] * (range.High - range.Low))];
    }

    /// <summary>Moves assumptions to the ends of their lines until some sentence falls.</summary>
    private static async Task Overturn(IPage page)
    {
        var count = Math.Min(8, await page.Locator(".assumption:visible:has(.turn) .slider").CountAsync());
        for (var i = 0; i < count; i++)
        {
            foreach (var key in new[] { "End", "Home" })
            {
                await page.Locator(".assumption:visible:has(.turn) .slider")
                    .Nth(i).PressAsync(key);
                await WaitFor(page, "/overturns/.test(document.querySelector('.count').textContent)");
                if (await page.Locator(".fell li").CountAsync() > 0)
                    return;
            }
        }

        Assert.Fail("No assumption overturns anything.");
    }

    private static async Task WaitFor(IPage page, string condition)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(20);
        while (!await page.EvaluateAsync<bool>(condition))
        {
            Assert.True(DateTime.UtcNow < end, condition);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
