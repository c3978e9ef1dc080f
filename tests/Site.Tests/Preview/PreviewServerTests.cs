using System.Net;
using Standoff.Evidence.Rows;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Preview;

/// <summary>The preview as a browser asks for it.</summary>
public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/assets/site.css", "text/css")]
    [InlineData("/assets/fonts/source-serif-4.woff2", "font/woff2")]
    [InlineData("/_preview/reload.js", "text/javascript")]
    public async Task A_file_of_the_edition_is_served(string path, string type)
    {
        using var answer = await Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_page_lets_the_reloading_script_run()
    {
        using var answer = await Get("/");
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("script-src 'self'; connect-src 'self'; default-src 'none'", html, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_preview/reload.js\" data-version=\"1\">", html, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Get(string path)
    {
        var stop = TestContext.Current.CancellationToken;
        var site = new PreviewSite(ProjectFolder.Find(Folders.Baseline)!, new EditionOptions());
        site.Rebuild();
        await using var server = PreviewServer.Create(site, 0);
        await server.StartAsync(stop);
        using var client = new HttpClient();
        return await client.GetAsync(new Uri(server.Urls.First() + path), stop);
    }
}
