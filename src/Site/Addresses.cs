namespace Standoff.Site;

/// <summary>Where things stand, from the site's root.</summary>
internal static class Addresses
{
    public const string Overview = "/";
    public const string Conclusions = "/conclusions/";
    public const string Numbers = "/numbers/";
    public const string Sources = "/sources/";
    public const string Claims = "/claims/";
    public const string Timeline = "/timeline/";
    public const string Glossary = "/glossary/";
    public const string Data = "/data/";
    public const string Figures = "/figures/";
    public const string Feed = "/feed.xml";
    public const string NotFound = "/404.html";

    /// <summary>The picture of pages that have none of their own.</summary>
    public const string Card = "/card.png";

    /// <summary>The pages that no single input file makes.</summary>
    public static readonly string[] Indexes = [Conclusions, Numbers, Figures, Sources, Claims, Timeline, Glossary, Data];

    public static string Claim(string id) => $"/claims/{id}/";

    public static string Figure(string id) => $"/figures/{id}/";

    /// <summary>The id of the figure whose page an address leads to; null where it leads elsewhere.</summary>
    public static string? FigureAt(string address) => address.Split('/') is ["", "figures", { Length: > 0 } id, ""] ? id : null;

    /// <summary>Where a page of prose shows a figure, or has the words that lead to it.</summary>
    public static string FigureOn(string page, string id) => $"{page}#figure-{id}";

    /// <summary>A form of a figure beside its page.</summary>
    /// <param name="extension">Such as <c>csv</c> or <c>csl.json</c>.</param>
    public static string FigureFile(string id, string extension) => $"/figures/{id}/{id}.{extension}";

    public static string Term(string id) => $"/glossary/#{id}";

    public static string Number(string id) => $"/numbers/{id}/";

    public static string Source(string id) => $"/sources/#{id}";

    /// <summary>The file that is served at an address.</summary>
    public static string File(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
}
