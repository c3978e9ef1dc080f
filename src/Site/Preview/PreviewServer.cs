using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Standoff.Site.Addressing;

namespace Standoff.Site.Preview;

/// <summary>Serves the edition from memory on this machine alone; open pages reload when it has been built again.</summary>
internal static class PreviewServer
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="port">Zero for any that is free.</param>
    public static WebApplication Create(PreviewSite site, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var server = builder.Build();
        server.MapGet(PreviewPage.ScriptPath, () => Results.Text(PreviewPage.Script, "text/javascript"));
        server.MapGet(PreviewPage.EventsPath, (HttpContext context) => SendEvents(context, site));
        // A fallback route would leave out paths with a dot, which the assets have.
        server.MapGet("/{**path}", (HttpContext context) => Serve(context, site.State));
        return server;
    }

    private static async Task Serve(HttpContext context, PreviewState state)
    {
        var path = context.Request.Path.Value![1..];
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        context.Response.Headers.CacheControl = "no-store";
        var content = state.Files?.All.GetValueOrDefault(file)?.Content;
        if (content is null)
        {
            if (state.Files?.All.ContainsKey(path + "/index.html") == true)
            {
                context.Response.Redirect("/" + path + "/");
                return;
            }

            context.Response.StatusCode = state.Files is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
            content = state.Files?.All.GetValueOrDefault(Routes.NotFound.File)?.Content ?? Encoding.UTF8.GetBytes(PreviewPage.Empty);
            file = "index.html";
        }

        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.Body.WriteAsync(file.EndsWith(".html", StringComparison.Ordinal) ? PreviewPage.Of(content, state) : content);
    }

    /// <summary>One event a version (server-sent events).</summary>
    private static async Task SendEvents(HttpContext context, PreviewSite site)
    {
        context.Response.ContentType = "text/event-stream";
        var stop = context.RequestAborted;
        try
        {
            for (var version = site.State.Version; ; version = site.State.Version)
            {
                await context.Response.WriteAsync($"data: {version.ToString(CultureInfo.InvariantCulture)}\n\n", stop);
                await context.Response.Body.FlushAsync(stop);
                await site.After(version, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has closed the page.
        }
    }
}
