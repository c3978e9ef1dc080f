using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Files;

namespace Standoff.Site.Tests;

/// <summary>The report, built once for all tests, its pages parsed.</summary>
internal static class RealSite
{
    private static readonly Lazy<EditionBuild> Built = new(() =>
        Folders.Build(Checkout.ReadInputs(Checkout.Root)));

    private static readonly Lazy<ChangedReport> Later = new(() => new(Result));

    private static readonly Lazy<IReadOnlyList<SitePage>> Parsed = new(() =>
        [.. Files.All.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && !IsAlone(f.Key)).AsParallel().AsOrdered().Select(f => SitePage.Parse(f.Key, Encoding.UTF8.GetString(f.Value.Content)))]);

    public static EditionBuild Result => Built.Value;

    /// <summary>The report with something changed in it.</summary>
    public static ChangedReport Changed => Later.Value;

    /// <summary>Fails with what is wrong where the report does not build.</summary>
    public static OutputFiles Files =>
        Result.Files ?? throw new InvalidOperationException(string.Join('\n', Result.Found));

    /// <summary>But for those that <see cref="IsAlone"/>.</summary>
    public static IReadOnlyList<SitePage> Pages => Parsed.Value;

    /// <summary>
    /// Whether a page is frozen or made for frames: it has neither the frame of the others nor
    /// their assets, and tests of its own.
    /// </summary>
    public static bool IsAlone(string path) =>
        path.StartsWith(
            "v/", StringComparison.Ordinal) || path.EndsWith("/embed/index.html", StringComparison.Ordinal);
}

/// <param name="Path">Of the file, from the site's root.</param>
internal sealed record SitePage(string Path, string Html, IHtmlDocument Document)
{
    /// <summary>The place on a made-up server.</summary>
    public Uri Uri =>
        new("https://site.example/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path));

    public static SitePage Parse(string path, string html) =>
        new(path, html, new HtmlParser().ParseDocument(html));
}
