using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Standoff.Editions;
using Xunit;

[assembly: AssemblyFixture(typeof(Standoff.Browser.Tests.BuiltSite))]

namespace Standoff.Browser.Tests;

/// <summary>
/// The real content as a site on a port of this machine, and a browser to open it with.
/// </summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly string[] Candidates =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly ConcurrentDictionary<TabOptions, ConcurrentBag<IPage>> _free = [];
    private WebApplication? _server;
    private IPlaywright? _playwright;

    private IBrowser Browser { get; set; } = null!;

    /// <summary>Ends in <c>/</c>.</summary>
    private Uri Address { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // Building takes longer than a browser waits for its first page.
        _ = BuiltEdition.Files;
        await Serve();
        _playwright = await Playwright.CreateAsync();
        Browser = await Launch(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>
    /// A tab that shows the page. Tabs of one kind are used again, one test after the other, since a
    /// new one starts a process of the browser.
    /// </summary>
    /// <param name="address">From the site's root.</param>
    internal async Task<Tab> Open(string address, TabOptions options)
    {
        var tab = await Borrow(options);
        await tab.Page.GotoAsync(At(address));
        return tab;
    }

    /// <summary>The same before it shows a page.</summary>
    internal async Task<Tab> Borrow(TabOptions options)
    {
        var free = _free.GetOrAdd(options with { Width = 0, Height = 0 }, _ => []);
        if (!free.TryTake(out var page))
            page = await NewPage(options);
        await page.SetViewportSizeAsync(options.Width, options.Height);
        return new Tab(page, () => _ = GiveBack(page, free));
    }

    /// <summary>What the page still works on would slow the next tests.</summary>
    private static async Task GiveBack(IPage page, ConcurrentBag<IPage> free)
    {
        try
        {
            await page.GotoAsync("about:blank");
            free.Add(page);
        }
        catch (PlaywrightException)
        {
            // The browser has gone, or the page was closed by its test.
        }
    }

    /// <param name="address">From the site's root.</param>
    internal string At(string address) => new Uri(Address, address).ToString();

    private async Task<IPage> NewPage(TabOptions options)
    {
        var context = await Browser.NewContextAsync(new()
        {
            ColorScheme = options.Scheme,
            ForcedColors = options.Forced,
            HasTouch = options.HasTouch,
            JavaScriptEnabled = options.IsScripted,
        });
        return await context.NewPageAsync();
    }

    private async Task Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        _server.Run(async context =>
        {
            var path = context.Request.Path.Value![1..];
            path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
            if (!BuiltEdition.Files.TryGetValue(path, out var content))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = types.TryGetContentType(path, out var type)
                ? type
                : "application/octet-stream";
            await context.Response.Body.WriteAsync(content);
        });
        await _server.StartAsync();
        Address = new Uri(_server.Urls.First() + "/");
    }

    private static async Task<IBrowser> Launch(IPlaywright playwright)
    {
        var own = playwright.Chromium.ExecutablePath;
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Candidates.FirstOrDefault(File.Exists) ?? (File.Exists(own) ? own : null);
        return path is null
            ? throw new InvalidOperationException("No Chromium is installed. Run tests/run, which installs one, or set CHROMIUM_PATH.")
            : await playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = path, Args = Arguments });
    }
}
