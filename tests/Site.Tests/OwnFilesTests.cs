using System.Text;
using System.Text.RegularExpressions;

namespace Standoff.Site.Tests;

/// <summary>No page and no script asks another site for anything or leaves anything with a reader.</summary>
public sealed partial class OwnFilesTests
{
    /// <summary>What a browser fetches by itself.</summary>
    private const string Fetched =
        "[src], [srcset], [data], [poster], [ping], [action], [background], link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch], link[rel=modulepreload], link[rel=manifest], use, image";

    private static readonly string[] Attributes = ["src", "srcset", "data", "poster", "ping", "action", "background", "href", "xlink:href"];

    [Fact]
    public void Pages_fetch_files_of_the_site_alone() => Assert.All(RealSite.Pages, page =>
    {
        var targets = from element in page.Document.QuerySelectorAll(Fetched)
                      from name in Attributes
                      where element.HasAttribute(name)
                      select element.GetAttribute(name)!;
        Assert.All(targets, target => Assert.False(Foreign().IsMatch(target), $"{page.Path}: {target}"));
        Assert.Empty(page.Document.QuerySelectorAll("iframe, object, embed, form, [style], script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotMatch(ForeignInStyle(), Assert.Single(page.Document.QuerySelectorAll("style")).TextContent);
    });

    [Fact]
    public void Style_sheets_and_drawings_name_no_other_site() => Assert.All(
        TextsOf(".css", ".svg"), file => Assert.DoesNotMatch(ForeignInStyle(), file.Text));

    /// <summary>What a link quoted, in the edition of then: what a script asks for.</summary>
    private const string OwnFile = "fetch(new URL(`../v/said/${mark[0]}.json`, document.currentScript.src))";

    [Fact]
    public void Scripts_ask_for_one_file_of_the_site_and_keep_nothing_but_the_words_of_a_search_in_their_tab()
    {
        var scripts = TextsOf(".js").Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, file =>
        {
            Assert.DoesNotMatch(Connections(), file.Text.Replace(OwnFile, "", StringComparison.Ordinal));
            Assert.DoesNotMatch(Stores(), file.Text);
            Assert.All(SessionStore().Matches(file.Text), use => Assert.EndsWith("Item(KEPT", use.Value, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("fetch(url)")]
    [InlineData("new WebSocket(\"wss://x\")")]
    [InlineData("navigator.sendBeacon(url)")]
    [InlineData("import(\"x\")")]
    public void Connections_are_found(string script) => Assert.Matches(Connections(), script);

    [Theory]
    [InlineData("document.cookie = 1")]
    [InlineData("localStorage.x")]
    [InlineData("indexedDB.open()")]
    public void Stores_are_found(string script) => Assert.Matches(Stores(), script);

    private static IEnumerable<(string Path, string Text)> TextsOf(params string[] endings) => RealSite.Files.All.Values
        .Where(f => endings.Contains(Path.GetExtension(f.Path)))
        .Select(f => (f.Path, Encoding.UTF8.GetString(f.Content)));

    [GeneratedRegex(@"^\s*([a-z]+:)?//", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"url\(\s*[""']?([a-z]+:)?//|@import|<script|<image|<foreignObject", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ForeignInStyle();

    [GeneratedRegex(@"\b(fetch|import|importScripts|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|Worker)\s*\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Connections();

    [GeneratedRegex(@"\b(document\.cookie|cookieStore|localStorage|indexedDB|caches\.|serviceWorker)", RegexOptions.ExplicitCapture)]
    private static partial Regex Stores();

    [GeneratedRegex(@"sessionStorage\.\w+\(\w+")]
    private static partial Regex SessionStore();
}
