using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

[CollectionDefinition(nameof(SlowMachineTests), DisableParallelization = true)]
public sealed class SlowMachine;

/// <summary>
/// What a page computes at a stretch, on a machine that is four or six times slower than that of
/// the tests; ms of the processor, the middle of several. Of rounds the best counts, since
/// the machine's other programs slow a processor down and never speed it up.
/// </summary>
[Collection(nameof(SlowMachineTests))]
public sealed class SlowMachineTests(BuiltSite site)
{
    /// <summary>Of sixty a second.</summary>
    private const double Frame = 16;

    private const int Rounds = 3;

    /// <summary>A task beyond 50 ms counts as long; the machine is a busy one.</summary>
    private const double MaxTask = 100;

    [Fact]
    public async Task A_keystroke_is_answered_within_a_frame()
    {
        using var tab = await site.Open("claims/", new());
        var page = tab.Page;
        await SearchTests.Ask(page, "chip");
        var middle = await Best(page, 30, """
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
        Assert.InRange(4 * middle, 0, Frame);
    }

    [Fact]
    public async Task A_move_shows_its_base_values_within_a_frame()
    {
        using var tab = await site.Open("explore/", new());
        var page = tab.Page;
        Assert.InRange(6 * await Best(page, 20, SlidingTests.Slide), 0, Frame);
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

    private static async Task<double> Best(IPage page, int count, string script)
    {
        var best = double.PositiveInfinity;
        for (var round = 0; round < Rounds; round++)
        {
            var inputs = await ProcessorTime.Of(
                page, ProcessorTime.Dispatch, "input", () => page.EvaluateAsync(script));
            TestContext.Current.SendDiagnosticMessage($"{string.Join(", ", inputs)} ms");
            Assert.Equal(count, inputs.Length);
            best = Math.Min(best, Middle(inputs));
        }

        return best;
    }

    private static double Middle(IReadOnlyList<double> times) =>
        times.Order().ElementAt(times.Count / 2);
}
