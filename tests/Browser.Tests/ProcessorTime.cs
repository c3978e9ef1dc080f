using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>
/// What the thread of a page computes, by Chromium's trace, in ms of the processor. Unlike a
/// clock it leaves out the time in which the machine's other programs run.
/// </summary>
internal static class ProcessorTime
{
    /// <summary>An event for which a script of the page is called.</summary>
    public const string Dispatch = "EventDispatch";

    /// <summary>All that a page does between two moments at which it can answer.</summary>
    public const string Task = "ThreadControllerImpl::RunTask";

    /// <summary>What each piece of work of a kind took while the actions ran.</summary>
    /// <param name="kind"><see cref="Dispatch"/> or <see cref="Task"/>.</param>
    /// <param name="type">Of a dispatched event, such as <c>input</c>; null takes all.</param>
    public static async Task<double[]> Of(IPage page, string kind, string? type, Func<Task> run)
    {
        var events = await Trace(page, run);
        // Of all pages that the browser shows, the thread that heard our own event.
        var thread = Thread(events.First(e => Type(e) == "traced"));
        return [.. events
            .Where(e => e.GetProperty("name").GetString() == kind && Thread(e) == thread)
            .Where(e => type is null || Type(e) == type)
            .Where(e => e.TryGetProperty("tdur", out _))
            .OrderBy(e => e.GetProperty("ts").GetInt64())
            .Select(e => e.GetProperty("tdur").GetInt64() / 1e3)];
    }

    /// <summary>
    /// All events of the browser while the actions ran, those of other tabs too. It traces for one
    /// caller at a time.
    /// </summary>
    internal static async Task<List<JsonElement>> Trace(IPage page, Func<Task> run)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var events = new List<JsonElement>();
        var ended = new TaskCompletionSource();
        session.Event("Tracing.dataCollected").OnEvent += (_, data) =>
            events.AddRange(data!.Value.GetProperty("value").Clone().EnumerateArray());
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => ended.TrySetResult();
        var categories = new[] { "devtools.timeline", "toplevel" };
        await session.SendAsync("Tracing.start", new()
        {
            ["transferMode"] = "ReportEvents",
            ["traceConfig"] = new Dictionary<string, object> { ["includedCategories"] = categories },
        });
        await page.EvaluateAsync("""
            document.addEventListener('traced', () => {});
            document.dispatchEvent(new Event('traced'));
            """);
        await run();
        await session.SendAsync("Tracing.end");
        await ended.Task.WaitAsync(
            TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await session.DetachAsync();
        return events;
    }

    private static (int Process, int Thread) Thread(JsonElement traced) =>
        (traced.GetProperty("pid").GetInt32(), traced.GetProperty("tid").GetInt32());

    private static string? Type(JsonElement traced) =>
        Part(Part(Part(traced, "args"), "data"), "type") is { ValueKind: JsonValueKind.String } type
            ? type.GetString()
            : null;

    private static JsonElement? Part(JsonElement? whole, string name) =>
        whole is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var part)
            ? part
            : null;
}
