using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Standoff.Site.Preview;

/// <summary>
/// Lets in what asks for this machine by its own names from a page of its own. A page elsewhere
/// could otherwise read the preview through a name that leads here (DNS rebinding).
/// </summary>
internal static class PreviewDoor
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public static async Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (IsOurs(context.Request))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        var port = context.Connection.LocalPort.ToString(CultureInfo.InvariantCulture);
        await context.Response.WriteAsync($"The preview serves this machine alone; open http://localhost:{port}/ on it.\n");
    }

    private static bool IsOurs(HttpRequest request) =>
        Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && (StringValues.IsNullOrEmpty(request.Headers.Origin)
            || string.Equals(request.Headers.Origin, $"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase));
}
