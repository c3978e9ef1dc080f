using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Standoff.Site.Discovery;

/// <summary>What crawlers and feed readers ask for.</summary>
internal static class DiscoveryFiles
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    public static IEnumerable<OutputFile> Of(Report report) =>
    [
        Xml("sitemap.xml", xml => Sitemap(report).WriteTo(xml)),
        Xml(Addresses.Feed[1..], xml => Feed.Of(report).SaveAsAtom10(xml)),
        OutputFile.OfText("robots.txt", () => $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(report.Edition.BaseAddress, "sitemap.xml")}\n"),
    ];

    /// <summary>sitemaps.org, protocol 0.9.</summary>
    private static XElement Sitemap(Report report)
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var date = report.Edition.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return new XElement(ns + "urlset", PageAddresses.Of(report).Select(address => new XElement(
            ns + "url", new XElement(ns + "loc", new Uri(report.Edition.BaseAddress, address[1..])), new XElement(ns + "lastmod", date))));
    }

    private static OutputFile Xml(string path, Action<XmlWriter> write) => new(path, () =>
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
            write(xml);
        return buffer.ToArray();
    });
}
