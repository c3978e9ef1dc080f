namespace Standoff.Site;

/// <summary>Turns addresses from the site's root into links that work wherever the site is published.</summary>
/// <param name="page">The address of the page that links, such as <c>/inference/</c>.</param>
/// <param name="root">The path under which the site is published, such as <c>/</c>, for a page that is served at any address; null where links may be relative.</param>
public sealed class Links(string page, string? root = null)
{
    public string Page => page;

    /// <param name="address">Such as <c>/numbers/phase1_cost/</c>, <c>/site.css</c> or <c>#odds</c>.</param>
    public string To(string address)
    {
        if (!address.StartsWith('/'))
            return address;
        if (root is not null)
            return root + address[1..];
        var (path, fragment) = Split(address);
        if (path == page)
            return fragment.Length > 0 ? fragment : "./";
        var up = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/') - 1));
        var relative = up + path[1..];
        return (relative.Length == 0 ? "./" : relative) + fragment;
    }

    /// <summary>A path and the fragment that follows it, with its <c>#</c>.</summary>
    public static (string Path, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (address, "") : (address[..hash], address[hash..]);
    }
}
