namespace Standoff.Site.Addressing;

/// <summary>How links are written that lead from one page to another.</summary>
public enum LinkStyle
{
    /// <summary>Relative to the page, so that the site works wherever it is published.</summary>
    Relative,

    /// <summary>From the root of the server, for a page that is served at any address.</summary>
    Rooted,
}

/// <summary>A page on which stands what has pages of its own too.</summary>
/// <param name="IdOf">The id on it of what stands at an address; null for what stands
/// elsewhere.</param>
public sealed record CommonPage(SiteAddress At, Func<SiteAddress, string?> IdOf);

/// <summary>Writes the links of one page.</summary>
/// <param name="page">The page that links.</param>
/// <param name="root">The path under which the site is published, such as <c>/</c>; only rooted
/// links need it.</param>
/// <param name="common">Where the page stands together with others; null where it stands
/// alone.</param>
public sealed class Links(
    SiteAddress page, LinkStyle style = LinkStyle.Relative, string root = "/", CommonPage? common = null)
{
    public SiteAddress Page => page;

    /// <summary>The id of a place of the page where it stands.</summary>
    public string IdOf(string place) => common?.IdOf(page.At(place)) ?? place;

    /// <summary>The value of an <c>href</c>.</summary>
    public string To(SiteAddress target)
    {
        if (common?.IdOf(target) is { } id)
            return "#" + id;
        var (from, fragment) = (common?.At ?? page, target.Fragment.Length == 0 ? "" : "#" + target.Fragment);
        if (style == LinkStyle.Rooted)
            return root + target.Path[1..] + fragment;
        if (target.Path == from.Path)
            return fragment.Length > 0 ? fragment : "./";
        var up = string.Concat(Enumerable.Repeat("../", from.Path.Count(c => c == '/') - 1));
        var relative = up + target.Path[1..];
        return (relative.Length == 0 ? "./" : relative) + fragment;
    }
}
