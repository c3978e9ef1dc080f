namespace Standoff.Site.Addressing;

/// <summary>How links are written that lead from one page to another.</summary>
public enum LinkStyle
{
    /// <summary>Relative to the page, so that the site works wherever it is published.</summary>
    Relative,

    /// <summary>From the root of the server, for a page that is served at any address.</summary>
    Rooted,
}

/// <summary>Writes the links of one page.</summary>
/// <param name="page">The page that links.</param>
/// <param name="root">The path under which the site is published, such as <c>/</c>; only rooted
/// links need it.</param>
public sealed class Links(SiteAddress page, LinkStyle style = LinkStyle.Relative, string root = "/")
{
    public SiteAddress Page => page;

    /// <summary>The value of an <c>href</c>.</summary>
    public string To(SiteAddress target)
    {
        var fragment = target.Fragment.Length == 0 ? "" : "#" + target.Fragment;
        if (style == LinkStyle.Rooted)
            return root + target.Path[1..] + fragment;
        if (target.Path == page.Path)
            return fragment.Length > 0 ? fragment : "./";
        var up = string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/') - 1));
        var relative = up + target.Path[1..];
        return (relative.Length == 0 ? "./" : relative) + fragment;
    }
}
