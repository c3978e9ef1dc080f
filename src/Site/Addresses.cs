namespace Standoff.Site;

/// <summary>Where things stand, from the site's root.</summary>
internal static class Addresses
{
    public const string Overview = "/";
    public const string Conclusions = "/conclusions/";
    public const string Numbers = "/numbers/";
    public const string Sources = "/sources/";

    public static string Number(string id) => $"/numbers/{id}/";

    public static string Source(string id) => $"/sources/#{id}";

    /// <summary>The file that is served at an address.</summary>
    public static string File(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
}
