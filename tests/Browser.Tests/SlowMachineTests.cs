using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

[CollectionDefinition(nameof(SlowMachineTests), DisableParallelization = true)]
public sealed class SlowMachine;

/// <summary>
/// What a page computes at a stretch, on a machine that is four or six times slower than that of
/// the tests; ms of the processor, the middle of several.
/// </summary>
[Collection(nameof(SlowMachineTests))]
public sealed class SlowMachineTests(BuiltSite site)
{
    /// <summary>Of sixty a second.</summary>
    private const double Frame = 16;

    /// <summary>A task beyond 50 ms counts as long; the machine is a busy one.</summary>
    private const double MaxTask = 100;

    [Fact]
    public async Task A_keystroke_is_answered_within_a_frame()
    {
        using var tab = await site.Open("claims/", new());
        var page = tab.Page;
        await SearchTests.Ask(page, "chip");
        var times = await Inputs(page, """
            async () => {
              const input = document.querySelector("#search-input");
              for (const word of ["open", "token cost", "rubin", "margin", "price"])
                for (let i = 1; i <= word.length; i++) {
                  input.value = word.slice(0, i);
                  input.dispatchEvent(new Event("input"));
                  await new Promise(done => setTimeout(done, 10));
                }
            }
            """);
        TestContext.Current.SendDiagnosticMessage($"keystrokes: {string.Join(", ", times)} ms");
        Assert.Equal(30, times.Length);
        Assert.InRange(4 * Middle(times), 0, Frame);
    }

    [Fact]
    public async Task A_move_shows_its_base_values_within_a_frame()
    {
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        var moves = await Inputs(page, SlidingTests.Slide);
        TestContext.Current.SendDiagnosticMessage($"moves: {string.Join(", ", moves)} ms");
        Assert.Equal(20, moves.Length);
        Assert.InRange(6 * Middle(moves), 0, Frame);
    }

    [Fact]
    public async Task A_case_is_worked_out_in_short_tasks()
    {
        using var tab = await site.Open("inference/", new());
        var page = tab.Page;
        await page.EvaluateAsync($"location.hash = '{CasePage.Link}'");
        await CasePage.Worked(page);
        var longest = new List<double>();
        for (var price = 45_000; price < 50_000; price += 1_000)
        {
            var tasks = await ProcessorTime.Of(page, ProcessorTime.Task, null, async () =>
            {
                var link = $"#s=asic_price:{price},gpu_price:{price}";
                await page.EvaluateAsync($"location.hash = '{link}'");
                await CasePage.WaitFor(page, $"document.querySelector('.your-case a').href.endsWith('{link[1..]}')");
                await CasePage.Worked(page);
            });
            longest.Add(tasks.Max());
        }

        TestContext.Current.SendDiagnosticMessage($"longest tasks: {string.Join(", ", longest)} ms");
        Assert.InRange(6 * Middle(longest), 0, MaxTask);
    }

    private static Task<double[]> Inputs(IPage page, string script) =>
        ProcessorTime.Of(page, ProcessorTime.Dispatch, "input", () => page.EvaluateAsync(script));

    private static double Middle(IReadOnlyList<double> times) =>
        times.Order().ElementAt(times.Count / 2);
}
