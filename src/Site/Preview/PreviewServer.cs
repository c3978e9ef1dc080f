using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Standoff.Site.Addressing;

namespace Standoff.Site.Preview;

/// <summary>
/// Serves the edition from memory on this machine alone; an open page reloads when a build has made
/// another of it.
/// </summary>
internal static class PreviewServer
{
    private const string Page = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>
    /// Open pages hold their event streams; the end does not wait for them longer than this.
    /// </summary>
    private static readonly TimeSpan MaxFarewell = TimeSpan.FromMilliseconds(500);

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="port">Zero for any that is free.</param>
    public static WebApplication Create(PreviewSite site, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = MaxFarewell);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var server = builder.Build();
        server.Use(PreviewDoor.Guard);
        server.MapMethods(PreviewPage.ScriptPath, Methods, () =>
            Results.Text(PreviewPage.Script, "text/javascript"));
        server.MapMethods(PreviewPage.StylesPath, Methods, () =>
            Results.Text(PreviewPage.Styles, "text/css"));
        server.MapMethods(PreviewPage.EffectsPath, Methods, () =>
            Results.Text(site.State.Effects is { } effects
                ? EffectsPanel.Write(effects, site.Editor) : "", Page));
        server.MapMethods(PreviewPage.DiagnosticsPath, Methods, () =>
            Results.Text(PreviewPage.Panel(site.State), Page));
        server.MapMethods(PreviewPage.PicturesPath + "{moment}/{id}", Methods,
            (string moment, string id) =>
            site.State.Effects?.Picture(moment, id) is { } svg
                ? Results.Text(svg, "image/svg+xml") : Results.NotFound());
        server.MapGet(PreviewPage.EventsPath, (HttpContext context) =>
            SendEvents(context, site, server.Lifetime.ApplicationStopping));
        // A fallback route would leave out paths with a dot, which the assets have.
        server.MapMethods("/{**path}", Methods, (HttpContext context) =>
            Serve(context, site.State));
        return server;
    }

    private static async Task Serve(HttpContext context, PreviewState state)
    {
        var path = context.Request.Path.Value![1..];
        var file = FileAt(path);
        if (state.Files?.All.ContainsKey(file) == false
            && state.Files.All.ContainsKey(path + "/index.html"))
        {
            context.Response.Redirect("/" + path + "/" + context.Request.QueryString);
            context.Response.ContentLength = 0;
            return;
        }

        var (content, type) = Find(context.Response, file, state);
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    /// <summary>
    /// The bytes and the media type of an answer, whose status is set where it is not 200.
    /// </summary>
    private static (byte[] Content, string Type) Find(
        HttpResponse response, string file, PreviewState state)
    {
        try
        {
            if (state.Files?.All.GetValueOrDefault(file)?.Content is { } content)
                return IsPage(file)
                    ? (PreviewPage.Create(content, state), Page)
                    : (content, TypeOf(file));
            response.StatusCode = state.Files is null
                ? StatusCodes.Status500InternalServerError
                : StatusCodes.Status404NotFound;
            return (PreviewPage.Create(HtmlAt(file, state), state), Page);
        }
        catch (Exception fault)
        {
            // A file is made when it is first asked for.
            response.StatusCode = StatusCodes.Status500InternalServerError;
            var told = state with
            {
                Failure = new("the program failed", $"A fault of the program in {file}. Please report it: {fault}"),
            };
            return (PreviewPage.Create(PreviewPage.Empty, told), Page);
        }
    }

    /// <summary>Of a page; what stands for it where there is none.</summary>
    private static byte[] HtmlAt(string file, PreviewState state) =>
        state.Files?.All.GetValueOrDefault(file)?.Content
        ?? state.Files?.All.GetValueOrDefault(Routes.NotFound.File)?.Content
        ?? PreviewPage.Empty;

    /// <param name="path">Without its first slash.</param>
    private static string FileAt(string path) =>
        path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string TypeOf(string file) =>
        !Types.TryGetContentType(file, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8"
        : type;

    /// <summary>A page that cannot be written is told to load again, and shows the fault.</summary>
    private static string VersionOf(string file, PreviewState state)
    {
        try
        {
            return PreviewPage.Version(HtmlAt(file, state), state);
        }
        catch (Exception)
        {
            return state.Version.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>
    /// An event for each version of the page that the query names, the home page unless it names one,
    /// and one where it is known what a save brought about (server-sent events).
    /// </summary>
    private static async Task SendEvents(
        HttpContext context, PreviewSite site, CancellationToken end)
    {
        context.Response.ContentType = "text/event-stream";
        var file = FileAt(context.Request.Query["path"].ToString().TrimStart('/'));
        var (sent, told) = ("", 0);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted, end);
        var stop = either.Token;
        try
        {
            for (var state = site.State; ; state = site.State)
            {
                var version = VersionOf(file, state);
                if (version != sent)
                    await context.Response.WriteAsync($"data: {version}\n\n", stop);
                if (state.Effects is { } effects && effects.Version != told)
                    await context.Response.WriteAsync(
                        $"event: effects\ndata: {told = effects.Version}\n\n", stop);
                await context.Response.Body.FlushAsync(stop);
                sent = version;
                await site.After(state.Version, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has closed the page, or the preview ends.
        }
    }
}
