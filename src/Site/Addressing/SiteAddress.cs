using Standoff.Evidence.Rows;

namespace Standoff.Site.Addressing;

/// <summary>Where something stands on the site.</summary>
/// <param name="Path">From the site's root, begins with <c>/</c>: <c>/inference/</c>,
/// <c>/feed.xml</c>. Ends with <c>/</c> for a page.</param>
/// <param name="Fragment">The id of a place on the page, without <c>#</c>; empty for the
/// whole.</param>
public readonly record struct SiteAddress(string Path, string Fragment = "")
{
    /// <summary>The file that is served there, relative to the edition's root.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>Reads <c>/path/</c> or <c>/path/#fragment</c>.</summary>
    /// <param name="text">Begins with <c>/</c>.</param>
    /// <exception cref="ArgumentException">The text begins with something else.</exception>
    public static SiteAddress Parse(string text)
    {
        if (!text.StartsWith('/'))
            throw new ArgumentException($"'{text}' does not begin at the site's root.", nameof(text));
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new(text) : new(text[..hash], text[(hash + 1)..]);
    }

    /// <summary>
    /// Whether a text is the address of a page or of a place on one: folders and an id, each a
    /// <see cref="PathPart"/>, so that no two ways of writing a character tell addresses apart.
    /// </summary>
    public static bool IsLasting(string text)
    {
        if (!text.StartsWith('/') || text.Count(c => c == '#') > 1)
            return false;
        var address = Parse(text);
        var isPlaced = address.Fragment.Length > 0 || !text.Contains('#', StringComparison.Ordinal);
        return isPlaced && address.Path.EndsWith('/')
            && address.Path[1..].Split('/').SkipLast(1).All(PathPart.IsPublishable)
            && (address.Fragment.Length == 0 || PathPart.IsPlace(address.Fragment));
    }

    /// <summary>A place on the same page.</summary>
    public SiteAddress At(string fragment) => this with { Fragment = fragment };

    /// <summary>On the site that is published at <paramref name="baseAddress"/>.</summary>
    /// <param name="baseAddress">Ends with <c>/</c>.</param>
    public Uri On(Uri baseAddress) => new(baseAddress, ToString()[1..]);

    /// <summary><c>/path/#fragment</c>.</summary>
    public override string ToString() => Fragment.Length == 0 ? Path : $"{Path}#{Fragment}";
}
