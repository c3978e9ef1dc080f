using System.Text;
using Standoff.Site.Addressing;

namespace Standoff.StatiqHost;

/// <summary>Which numbers and sources a page links to.</summary>
/// <param name="Numbers">Ids in the order of the page, each once; of what may not exist.</param>
/// <param name="Sources">Likewise.</param>
internal sealed record PageLinks(IReadOnlyList<string> Numbers, IReadOnlyList<string> Sources)
{
    private const string NumberFolder = "numbers/";
    private const string SourcePage = "sources/#";

    /// <param name="at">Where the page stands; its links are relative to that.</param>
    public static PageLinks Read(SiteAddress at, ReadOnlySpan<byte> html)
    {
        var (numbers, sources) = (new Ids(), new Ids());
        var folder = at.Path[1..(at.Path.LastIndexOf('/') + 1)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var start = "href=\""u8;
        while (html.IndexOf(start) is >= 0 and var found)
        {
            html = html[(found + start.Length)..];
            var link = Encoding.UTF8.GetString(html[..Math.Max(0, html.IndexOf((byte)'"'))]);
            if (!seen.Add(link) || Resolve(folder, link) is not { } target)
                continue;
            if (target.StartsWith(SourcePage, StringComparison.Ordinal))
                sources.Add(target[SourcePage.Length..]);
            else if (target.StartsWith(NumberFolder, StringComparison.Ordinal))
                numbers.Add(target[NumberFolder.Length..].Split('/')[0]);
        }

        return new(numbers.All, sources.All);
    }

    /// <summary>From the site's root; null of a link that leads elsewhere.</summary>
    private static string? Resolve(string folder, string link)
    {
        if (link.Contains(':', StringComparison.Ordinal))
            return null;
        if (link.StartsWith('/'))
            return link[1..];
        while (link.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0)
        {
            link = link[3..];
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return folder + link;
    }

    private sealed class Ids
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);

        public List<string> All { get; } = [];

        public void Add(string id)
        {
            if (id.Length > 0 && _known.Add(id))
                All.Add(id);
        }
    }
}
