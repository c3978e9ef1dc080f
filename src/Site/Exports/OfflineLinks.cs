using System.Buffers;
using System.Text;
using Standoff.Site.Addressing;

namespace Standoff.Site.Exports;

/// <summary>
/// Writes the links of a page as a browser can follow them on a disk: to the file of a page and not
/// to its folder, and to the published site for what the copy does not hold.
/// </summary>
internal sealed class OfflineLinks
{
    private const string Up = "../";
    private const string PageFile = "index.html";
    private const string Refresh = "0; url=";

    /// <summary>Before what leads somewhere; it ends at the next quotation mark.</summary>
    private static readonly SearchValues<string> Attributes =
        SearchValues.Create(
            [" href=\"", " src=\"", " content=\"" + Refresh], StringComparison.Ordinal);

    /// <summary>Where links to the files of the copy lead, from its root.</summary>
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _held;

    private readonly Uri _site;

    /// <param name="held">The files of the copy.</param>
    /// <param name="site">The address of the published site, ends in <c>/</c>.</param>
    public OfflineLinks(IEnumerable<string> held, Uri site)
    {
        var paths = held.SelectMany(file => file.EndsWith(PageFile, StringComparison.Ordinal)
            ? new[] { file, file[..^PageFile.Length] }
            : [file]);
        _held = paths.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _site = site;
    }

    /// <param name="html">With relative links, as <see cref="Links"/> writes them.</param>
    public string Write(SiteAddress page, string html)
    {
        var written = new StringBuilder(html.Length + (html.Length / 16));
        var rest = html.AsSpan();
        for (var at = rest.IndexOfAny(Attributes); at >= 0; at = rest.IndexOfAny(Attributes))
        {
            var start = at + rest[at..].IndexOf('"') + 1;
            if (rest[start..].StartsWith(Refresh))
                start += Refresh.Length;
            var length = rest[start..].IndexOf('"');
            written.Append(rest[..start]);
            Write(written, page, rest.Slice(start, length));
            rest = rest[(start + length)..];
        }

        return written.Append(rest).ToString();
    }

    private void Write(StringBuilder written, SiteAddress page, ReadOnlySpan<char> link)
    {
        var hash = link.IndexOfAny('#', '?');
        var path = hash < 0 ? link : link[..hash];
        // A place on the page, another site, a telephone.
        if (path.Length == 0 || path.Contains(':'))
        {
            written.Append(link);
            return;
        }

        var target = FromRoot(page, path);
        if (!_held.Contains(target))
            written.Append(new SiteAddress("/" + target.ToString()).On(_site).AbsoluteUri);
        else if (path is "./")
            written.Append(PageFile);
        else
            written.Append(path).Append(path.EndsWith('/') ? PageFile : "");
        written.Append(hash < 0 ? "" : link[hash..]);
    }

    /// <summary>The path from the site's root of what a link leads to.</summary>
    private static ReadOnlySpan<char> FromRoot(SiteAddress page, ReadOnlySpan<char> link)
    {
        var depth = page.Path.AsSpan(1).Count('/');
        while (link.StartsWith(Up))
        {
            link = link[Up.Length..];
            depth--;
        }

        if (link.StartsWith("./"))
            link = link["./".Length..];
        return depth == 0 ? link : string.Join('/', page.Path[1..].Split('/').Take(depth)) + "/" + link.ToString();
    }
}
