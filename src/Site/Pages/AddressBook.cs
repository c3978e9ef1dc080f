using Standoff.Site.Addressing;

namespace Standoff.Site.Pages;

/// <summary>An address that a later edition must keep.</summary>
/// <param name="Kind">Of the page or the place, in small letters: <c>number</c>.</param>
public sealed record LastingAddress(SiteAddress At, string Kind, string Title);

/// <summary>The addresses of an edition, from the list of its pages.</summary>
public static class AddressBook
{
    /// <summary>In ordinal order.</summary>
    public static IReadOnlyList<LastingAddress> Create(PageList pages) =>
    [
        .. pages.Listed.SelectMany(Addresses).OrderBy(a => a.At.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Those that no edition before had, in ordinal order.</summary>
    public static IReadOnlyList<string> FindNew(PageList pages, AddressLock known) =>
        [.. Create(pages).Select(a => a.At.ToString()).Except(known.Lines.Select(l => l.Address), StringComparer.Ordinal)];

    private static IEnumerable<LastingAddress> Addresses(Page page) => page.Places
        .Where(place => place.IsLasting)
        .Select(place => new LastingAddress(page.At.At(place.Id), Name(place.Kind), place.Title))
        .Prepend(new(page.At, Name(page.Kind), page.Title));

    private static string Name(Enum kind) => kind switch
    {
        PageKind.Section => "chapter",
        PageKind.Question or PlaceKind.Question => "open question",
        PlaceKind.SourceError => "error in a source",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
