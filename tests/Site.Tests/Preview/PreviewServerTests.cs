using System.Net;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Components;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Preview;

/// <summary>The preview as a browser asks for it.</summary>
public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/_preview/panel.js", "text/javascript")]
    [MemberData(nameof(Assets))]
    public async Task A_file_of_the_edition_is_served(string path, string type)
    {
        using var answer = await Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken));
    }

    public static TheoryData<string, string> Assets => new()
    {
        { SiteAssets.Stylesheet.Path, "text/css" },
        { SiteAssets.Script.Path, "text/javascript" },
        { SiteAssets.SerifFont.Path, "font/woff2" },
    };

    [Fact]
    public async Task A_file_that_no_page_needs_the_preview_to_change_comes_as_it_is()
    {
        using var answer = await Get(SiteAssets.Stylesheet.Path);
        var served = await answer.Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken);
        var built = Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Files!.All[SiteAssets.Stylesheet.File];
        Assert.Equal(built.Content, served);
    }

    [Fact]
    public async Task A_page_without_its_last_slash_leads_on_with_what_was_asked_of_it()
    {
        using var answer = await Get("/chapter?x=1&y");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/chapter/?x=1&y", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_page_says_how_its_letters_are_written()
    {
        using var answer = await Get("/");
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
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
        Assert.Contains(
            "default-src 'none'; script-src 'self'; connect-src 'self'; ",
            html, StringComparison.Ordinal);
        Assert.Matches("<script src=\"/_preview/panel.js\" data-version=\"[0-9a-f]{16}\">", html);
    }

    [Fact]
    public async Task A_save_tells_the_pages_that_it_changed_and_no_others()
    {
        var stop = TestContext.Current.CancellationToken;
        using var project = new TemporaryProject(Folders.Baseline);
        var site = PreviewSite.Of(ProjectFolder.Find(project.Root)!, new EditionOptions());
        site.Rebuild();
        await using var server = PreviewServer.Create(site, 0);
        await server.StartAsync(stop);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        using var changed = new StreamReader(await client.GetStreamAsync(new Uri("/_preview/events?path=/chapter/", UriKind.Relative), stop));
        using var kept = new StreamReader(await client.GetStreamAsync(new Uri("/_preview/events?path=/claims/", UriKind.Relative), stop));
        var (first, before) = (await NextEvent(changed, stop), await NextEvent(kept, stop));
        Assert.Contains(first, await client.GetStringAsync(new Uri("/chapter/", UriKind.Relative), stop), StringComparison.Ordinal);

        var file = Path.Combine(project.Root, "content/chapter.md");
        await File.AppendAllTextAsync(file, "\nA word more.\n", stop);
        var ofKept = NextEvent(kept, stop);
        site.Rebuild();
        var second = await NextEvent(changed, stop);
        Assert.NotEqual(first, second);
        Assert.Contains(second, await client.GetStringAsync(new Uri("/chapter/", UriKind.Relative), stop), StringComparison.Ordinal);
        Assert.Contains(before, await client.GetStringAsync(new Uri("/claims/", UriKind.Relative), stop), StringComparison.Ordinal);
        Assert.False(ofKept.IsCompleted);

        // What every page shows tells all of them.
        await File.AppendAllTextAsync(file, "\nThat is 12% more.\n", stop);
        site.Rebuild();
        Assert.NotEqual(before, await ofKept);
    }

    private static async Task<string> NextEvent(StreamReader events, CancellationToken stop)
    {
        var line = await events.ReadLineAsync(stop);
        await events.ReadLineAsync(stop);
        return line!["data: ".Length..];
    }

    [Theory]
    [InlineData("localhost", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8080", null, HttpStatusCode.OK)]
    [InlineData("[::1]:8080", null, HttpStatusCode.OK)]
    [InlineData("localhost:8080", "http://localhost:8080", HttpStatusCode.OK)]
    [InlineData("evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost:8080", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost:8080", "http://localhost:3000", HttpStatusCode.Forbidden)]
    [InlineData("localhost:8080", "null", HttpStatusCode.Forbidden)]
    public async Task Only_this_machines_own_names_and_pages_are_served(string host, string? origin, HttpStatusCode expected)
    {
        foreach (var path in new[] { "/", "/data/facts.csv", "/_preview/panel.js" })
        {
            using var answer = await Get(path, HttpMethod.Get, host, origin);
            Assert.Equal(expected, answer.StatusCode);
            Assert.Equal(
                "nosniff", string.Join(' ', answer.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data/facts.csv")]
    [InlineData("/nowhere/")]
    [InlineData("/inference")]
    public async Task Head_answers_as_get_does_without_the_bytes(string path)
    {
        using var get = await Get(path);
        using var head = await Get(path, HttpMethod.Head);
        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType, get.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentType, head.Content.Headers.ContentLength));
        Assert.Empty(
            await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static Task<HttpResponseMessage> Get(string path) => Get(path, HttpMethod.Get);

    private static async Task<HttpResponseMessage> Get(string path, HttpMethod method, string? host = null, string? origin = null)
    {
        var stop = TestContext.Current.CancellationToken;
        var site = PreviewSite.Of(ProjectFolder.Find(Folders.Baseline)!, new EditionOptions());
        site.Rebuild();
        await using var server = PreviewServer.Create(site, 0);
        await server.StartAsync(stop);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(method, new Uri(server.Urls.First() + path));
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await client.SendAsync(request, stop);
    }
}
