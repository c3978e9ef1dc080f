using System.Net;
using Standoff.Evidence.Rows;
using Standoff.Shared;
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
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_no_page_needs_the_preview_to_change_comes_as_it_is()
    {
        using var answer = await Get("/assets/site.css");
        var served = await answer.Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken);
        var built = Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Files!.All["assets/site.css"];
        Assert.Equal(built.Content, served);
    }

    [Fact]
    public async Task What_is_not_published_is_not_found()
    {
        using var answer = await Get("/nowhere/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_lets_the_reloading_script_run()
    {
        using var answer = await Get("/");
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken));
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
