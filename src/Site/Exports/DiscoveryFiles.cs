using System.Text;
using System.Xml;
using System.Xml.Linq;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Files;
using Standoff.Site.Pages;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>What crawlers and feed readers ask for.</summary>
internal static class DiscoveryFiles
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    public static IEnumerable<OutputFile> Create(Report report, PageList pages) =>
    [
        Xml(Routes.Sitemap, xml => Sitemap(report, pages).WriteTo(xml)),
        Xml(Routes.Feed, xml => Feed.Create(report).SaveAsAtom10(xml)),
        Xml(Routes.ChangesFeed, xml => ChangesFeed.Create(report).SaveAsAtom10(xml)),
        OutputFile.OfText(new("/robots.txt"), () => $"User-agent: *\nAllow: /\n\nSitemap: {Routes.Sitemap.On(report.Imprint.BaseAddress).AbsoluteUri}\n"),
    ];

    /// <summary>sitemaps.org, protocol 0.9.</summary>
    private static XElement Sitemap(Report report, PageList pages)
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return new XElement(ns + "urlset", pages.Listed.Where(p => p.IsIndexed).Select(page => new XElement(
            ns + "url", new XElement(ns + "loc", page.At.On(report.Imprint.BaseAddress).AbsoluteUri), new XElement(ns + "lastmod", ReportPhrases.Iso(report.Dates.Modified(page.At))))));
    }

    private static OutputFile Xml(SiteAddress at, Action<XmlWriter> write) => OutputFile.At(at, () =>
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
            write(xml);
        return buffer.ToArray();
    });
}
