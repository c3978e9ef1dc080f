using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>The site as a zip, read by a library that did not write it.</summary>
public sealed class OfflineCopyTests
{
    private const string Folder = "standoff-report/";

    private static readonly Uri Disk = new("file:///home/reader/standoff-report/");

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Unpacked = new(() =>
        Unpack(RealSite.Files.All[Routes.OfflineCopy.File].Content));

    private static readonly Lazy<IReadOnlyDictionary<string, SitePage>> Parsed = new(() => Unpacked.Value
        .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
        .AsParallel()
        .Select(f => SitePage.Parse(f.Key, Encoding.UTF8.GetString(f.Value)))
        .ToDictionary(p => p.Path, StringComparer.Ordinal));

    private static Imprint Imprint => RealSite.Result.Report.Value!.Imprint;

    [Fact]
    public void It_holds_every_page_word_for_word_but_the_one_for_lost_readers()
    {
        Assert.Equal(
            RealSite.Pages.Select(p => p.Path).Where(p => p != "404.html").Order(StringComparer.Ordinal),
            Parsed.Value.Keys.Order(StringComparer.Ordinal));
        Assert.All(RealSite.Pages.Where(p => p.Path != "404.html"), page => Assert.Equal(
            page.Document.Body!.TextContent, Parsed.Value[page.Path].Document.Body!.TextContent));
    }

    /// <summary>What it does not hold is linked where it is published, and is there.</summary>
    [Fact]
    public void Every_link_leads_to_a_file_and_a_place_on_it_or_to_the_published_site()
    {
        var dead = from page in Parsed.Value.Values
                   from link in LinksOf(page.Document)
                   where !Lands(page, link)
                   select $"{page.Path}: {link}";
        Assert.Equal([], dead.Distinct());
    }

    [Fact]
    public void Whatever_a_page_shows_or_runs_is_in_the_copy() => Assert.All(Parsed.Value.Values, page =>
    {
        var needed = page.Document
            .QuerySelectorAll("[src], [srcset], link[rel=stylesheet], link[rel=preload], link[rel=icon]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("srcset") ?? e.GetAttribute("href")!);
        Assert.All(needed, link => Assert.True(Unpacked.Value.ContainsKey(FileAt(page, link)), $"{page.Path}: {link}"));
    });

    /// <summary>Nor files that list it or itself, which would have to hold their own hash.</summary>
    [Fact]
    public void It_holds_nothing_that_only_servers_and_programs_read()
    {
        string[] expected = ["assets", "case", "data", "figures", "popovers", "search"];
        var beside = Unpacked.Value.Keys.Where(p => !p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Equal(expected, beside.Select(p => p.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Routes.OfflineCopy.File, beside);
        Assert.DoesNotContain(beside, p => p.EndsWith(".card.png", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_beside_pages_are_those_of_the_site() => Assert.All(
        Unpacked.Value.Where(f => !f.Key.EndsWith(".html", StringComparison.Ordinal)),
        f => Assert.True(RealSite.Files.All[f.Key].Content.AsSpan().SequenceEqual(f.Value), f.Key));

    /// <summary>
    /// The hash stands here, so that a machine or a version that packs otherwise is found out.
    /// </summary>
    [Fact]
    public void A_zip_has_the_same_bytes_on_every_machine()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i * i % 977} chips "));
        byte[] Pack() => SteadyZip.Create(
            [("a/text.txt", Encoding.UTF8.GetBytes(text)), ("a/picture.png", new byte[] { 1, 2, 3 }), ("empty", default)]);
        var zip = Pack();
        Assert.Equal("6531dbb0d3464d226ce446d0bd8599e2ad7a0968fbf0c7d6a39ad0c502854230", Convert.ToHexStringLower(SHA256.HashData(zip)));
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(["a/text.txt", "a/picture.png", "empty"], archive.Entries.Select(e => e.FullName));
        using var reader = new StreamReader(archive.Entries[0].Open());
        Assert.Equal(text, reader.ReadToEnd());
        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        // What was packed before is taken from there.
        Assert.Equal(zip, Pack());
    }

    private static bool Lands(SitePage page, string link)
    {
        var target = new Uri(new Uri(Disk, page.Path), link);
        if (target.IsFile)
        {
            var file = FileAt(page, link);
            var place = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            return Unpacked.Value.ContainsKey(file)
                && (place.Length == 0 || Parsed.Value[file].Document.GetElementById(place) is not null);
        }

        var isSites = IsBelow(Imprint.BaseAddress, target) && !(Imprint.Repository is { } code && IsBelow(code, target));
        if (!isSites)
            return target.Scheme is "https" or "http" or "tel" or "mailto";
        return RealSite.Files.All.ContainsKey(new SiteAddress(target.AbsolutePath).File);
    }

    private static bool IsBelow(Uri folder, Uri target) =>
        target.AbsoluteUri.StartsWith(folder.AbsoluteUri, StringComparison.Ordinal);

    private static string FileAt(SitePage page, string link) =>
        Disk.MakeRelativeUri(new Uri(new Uri(new Uri(Disk, page.Path), link).GetLeftPart(UriPartial.Path))).ToString();

    private static IEnumerable<string> LinksOf(IDocument document) => document.QuerySelectorAll("[href], [src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Concat(document.QuerySelectorAll("meta[http-equiv=refresh]").Select(e => e.GetAttribute("content")!["0; url=".Length..]));

    private static Dictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries
            .ToDictionary(e => e.FullName[Folder.Length..], Read, StringComparer.Ordinal);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var packed = entry.Open();
        packed.CopyTo(content);
        return content.ToArray();
    }
}
