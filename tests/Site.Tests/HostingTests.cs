using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>What a published edition asks of its server, and what it lets pages do.</summary>
public sealed partial class HostingTests
{
    private static readonly Uri Below = new("https://host.example/report/");

    private static readonly Lazy<OutputFiles> BuiltBelow = new(() => Edition.Build(
        new InputFiles(Checkout.ReadInputs(Folders.Baseline)), new EditionOptions(Below)).Files!);

    [Fact]
    public void Pages_run_and_load_what_is_the_sites_own_and_nothing_else() =>
        Assert.All(RealSite.Pages, page =>
    {
        var policy = PolicyOf(page);
        Assert.Contains(
            "; script-src 'self'; connect-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal(
            "strict-origin-when-cross-origin",
            page.Document.QuerySelector("meta[name=referrer]")?.GetAttribute("content"));
    });

    /// <summary>The styles that stand in a page are those whose hash its policy names.</summary>
    [Fact]
    public void Each_page_names_its_own_styles_in_its_policy() => Assert.All(RealSite.Pages, page =>
    {
        var text = page.Document.QuerySelector("style")!.TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.Contains($"style-src 'self' 'sha256-{hash}'; ", PolicyOf(page), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("_headers")]
    [InlineData("hosting/Caddyfile")]
    [InlineData("hosting/nginx.conf")]
    public void Settings_of_servers_repeat_the_policy_of_the_pages_and_say_who_may_frame_them(string path)
    {
        var text = TextOf(RealSite.Files, path);
        var sent = SentPolicy().Match(text).Value;
        Assert.All(RealSite.Pages, page => Assert.Empty(Parts(PolicyOf(page)).Except(Parts(sent))));
        Assert.Contains("frame-ancestors 'self'", sent, StringComparison.Ordinal);
        Assert.All(
            new[] { "Referrer-Policy", "Permissions-Policy", "nosniff", "immutable", "no-cache" },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Contains("/report/", TextOf(BuiltBelow.Value, path), StringComparison.Ordinal);
    }

    /// <summary>RFC 7089, and who may frame what.</summary>
    [Theory]
    [InlineData("_headers", "figures/:figure/embed/")]
    [InlineData("hosting/Caddyfile", "@frames path_regexp")]
    [InlineData("hosting/nginx.conf", "(?<frame>(v/[^/]+/)?figures/[^/]+/embed/.*)$")]
    public void Settings_of_servers_tell_when_a_frozen_page_was_so_and_let_figures_be_framed(string path, string frames)
    {
        var text = Editions.TwoEditions.Text(Editions.TwoEditions.Second[path]);
        Assert.Equal(2, text.Split("Memento-Datetime").Length - 1);
        Assert.Contains("Mon, 23 Nov 2026 00:00:00 GMT", text, StringComparison.Ordinal);
        Assert.Contains("rel=\"version-history\"", text, StringComparison.Ordinal);
        Assert.Equal(path != "_headers", text.Contains("rel=\"original\"", StringComparison.Ordinal));
        Assert.Contains(frames, text, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors *", text, StringComparison.Ordinal);
    }

    /// <summary>
    /// Caddy takes what to do about errors in the block of a site alone, and sets the headers for
    /// all files last unless a route keeps the order.
    /// </summary>
    [Fact]
    public void Caddy_is_told_what_to_show_for_a_lost_page_and_in_which_order_headers_count()
    {
        var lines = TextOf(RealSite.Files, "hosting/Caddyfile").Split('\n');
        Assert.Contains("\t\troute {", lines);
        Assert.Contains("\thandle_errors {", lines);
        Assert.All(lines, line => Assert.DoesNotMatch("^\\t* ", line));
        Assert.Equal(lines.Count(l => l.EndsWith('{')), lines.Count(l => l.Trim() == "}"));
    }

    [Fact]
    public void GitHub_Pages_is_asked_to_publish_all_files_as_they_are() =>
        Assert.Empty(RealSite.Files.All[".nojekyll"].Content);

    [Fact]
    public void Assets_are_named_by_what_they_hold()
    {
        var assets = RealSite.Files.All.Where(f => Kept().IsMatch(f.Key)).ToList();
        Assert.Equal(18, assets.Count);
        Assert.All(
            assets,
            f => Assert.Contains($".{Convert.ToHexStringLower(SHA256.HashData(f.Value.Content))[..8]}.", f.Key, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_asks_for_fonts_that_are_there() => Assert.All(RealSite.Pages, page =>
    {
        var root = new Uri(new Uri("https://host.example/"), page.Path);
        var asked = FontUrl().Matches(page.Document.QuerySelector("style")!.TextContent)
            .Select(m => new Uri(root, m.Groups["file"].Value).AbsolutePath[1..]).ToList();
        Assert.Equal(3, asked.Count);
        Assert.All(asked, file => Assert.True(RealSite.Files.All.ContainsKey(file), file));
    });

    /// <summary>
    /// An edition below a folder of its server, every link followed from where it
    /// stands.
    /// </summary>
    [Fact]
    public void Below_a_folder_every_link_of_every_page_leads_to_a_file()
    {
        var files = BuiltBelow.Value.All;
        var pages = files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var followed = (from file in pages
                        from link in LinksOf(SitePage.Parse(file.Key, TextOf(BuiltBelow.Value, file.Key)))
                        let target = new Uri(new Uri(Below, Address(file.Key)), link)
                        where target.Host == Below.Host
                        select (Page: file.Key, Target: target)).ToList();
        Assert.NotEmpty(followed);
        Assert.All(followed, f =>
        {
            Assert.StartsWith(Below.AbsolutePath, f.Target.AbsolutePath, StringComparison.Ordinal);
            var path = Uri.UnescapeDataString(f.Target.AbsolutePath[Below.AbsolutePath.Length..]);
            path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
            Assert.True(files.ContainsKey(path), $"{f.Page}: {f.Target}");
        });
    }

    /// <summary>
    /// A server shows that page at any address, so that its links begin at the
    /// root.
    /// </summary>
    [Fact]
    public void Below_a_folder_the_page_for_lost_readers_works_at_any_address()
    {
        var page = SitePage.Parse("404.html", TextOf(BuiltBelow.Value, "404.html"));
        var links = LinksOf(page)
            .Where(l => !l.StartsWith('#') && !l.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/report/", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    public void Below_a_folder_every_address_of_the_site_names_it(string path)
    {
        var own = HostAddress().Matches(TextOf(BuiltBelow.Value, path)).Select(m => m.Value)
            .ToList();
        Assert.NotEmpty(own);
        Assert.All(
            own,
            address => Assert.StartsWith(Below.AbsoluteUri, address, StringComparison.Ordinal));
    }

    private static string PolicyOf(SitePage page) =>
        page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

    /// <summary>Each source that a policy allows, after the name of its directive.</summary>
    private static IEnumerable<string> Parts(string policy) => policy.Split("; ").Select(d => d.Split(' '))
        .SelectMany(d => d[1..].Select(source => $"{d[0]} {source}"));

    private static string Address(string path) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private static IEnumerable<string> LinksOf(SitePage page) =>
        page.Document.QuerySelectorAll("[href], [src]")
        .Where(e => e.LocalName != "link" || e.GetAttribute("rel") is not "canonical")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);

    private static string TextOf(OutputFiles files, string path) =>
        Encoding.UTF8.GetString(files.All[path].Content);

    [GeneratedRegex(@"^assets/.*\.(css|js|svg|woff2)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Kept();

    [GeneratedRegex("default-src 'none'; script-src [^\"\n]*frame-ancestors 'self'")]
    private static partial Regex SentPolicy();

    [GeneratedRegex("""url\("(?<file>[^"]+)"\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex FontUrl();

    [GeneratedRegex("""https://host\.example[^<"\s]*""", RegexOptions.ExplicitCapture)]
    private static partial Regex HostAddress();
}
