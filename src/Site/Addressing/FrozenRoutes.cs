namespace Standoff.Site.Addressing;

/// <summary>Where frozen pages and what belongs to them stand.</summary>
public static class FrozenRoutes
{
    public const string Root = "/v/";

    /// <summary>The media type of a list of frozen states (RFC 6690).</summary>
    public const string TimeMapType = "application/link-format";

    public static readonly SiteAddress Stylesheet = new(Root + "frozen.css");
    public static readonly SiteAddress Script = new(Root + "later.js");

    /// <summary>Without one a browser asks the root for one that is not there.</summary>
    public static readonly SiteAddress Icon = new(Root + "icon.svg");

    /// <summary>
    /// What has changed since each edition; it and what was said are all that changes below here.
    /// </summary>
    public static readonly SiteAddress Versions = new(Root + "versions.json");

    /// <summary>The list of all frozen states of a page; it stands beside the page and changes.</summary>
    public static SiteAddress TimeMap(SiteAddress page) => new(page.Path + "timemap.txt");

    /// <summary>What editions said and the report says no more, by the first digit of the hash.</summary>
    public static SiteAddress Said(char digit) => new($"{Root}said/{digit}.json");

    /// <param name="edition">Its name.</param>
    public static SiteAddress Edition(string edition) => new($"{Root}{edition}/");

    public static SiteAddress Record(string edition) => new($"{Root}{edition}/edition.json");

    /// <summary>What a page showed in an edition.</summary>
    /// <param name="page">Its address.</param>
    public static SiteAddress Of(string edition, SiteAddress page) =>
        new($"{Root}{edition}{page.Path}");

    /// <summary>A drawing or its data, by the name that its content gives it.</summary>
    public static SiteAddress Blob(string name) => new($"{Root}blobs/{name}");

    /// <summary>A figure for frames on pages of others, below its own page.</summary>
    public static SiteAddress Embed(SiteAddress figurePage) => new(figurePage.Path + "embed/");

    /// <summary>Whether a file is a figure for frames.</summary>
    /// <param name="file">Relative to the edition's root.</param>
    public static bool IsForFrames(string file) =>
        file.EndsWith("/embed/index.html", StringComparison.Ordinal);
}
