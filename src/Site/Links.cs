namespace Standoff.Site;

/// <summary>Turns addresses from the site's root into links that work wherever the site is published.</summary>
/// <param name="page">The address of the page that links, such as <c>/inference/</c>.</param>
public sealed class Links(string page)
{
    public string Page => page;

    /// <param name="address">Such as <c>/numbers/phase1_cost/</c>, <c>/site.css</c> or <c>#odds</c>.</param>
    public string To(string address)
    {
        if (!address.StartsWith('/'))
            return address;
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
