using System.Globalization;
using Standoff.Evidence;
using Standoff.Site.Addressing;

namespace Standoff.Site.Reporting;

/// <summary>What an edition says about itself.</summary>
/// <param name="BaseAddress">Of the published site, ends in <c>/</c>.</param>
public sealed record Imprint(string Title, string Description, Uri BaseAddress, DateOnly Date)
{
    /// <summary>Who made it; the publication itself where the package names nobody.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Ends in <c>/</c>; null where the package names none.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Whether the edition has the whole report as a PDF.</summary>
    public bool HasPdf { get; init; }

    /// <summary>Where a reader reports an error on a page; null without a repository.</summary>
    public string? ErrorsAt(SiteAddress page) => Repository is { } repository
        ? new Uri(repository, $"issues/new?title={Uri.EscapeDataString($"Error on {page.Path}")}").AbsoluteUri
        : null;

    public static Imprint Create(DataPackage package, EditionOptions options) => new(
        package.Title, package.Description, options.BaseAddress ?? package.Homepage, options.Date ?? package.Created)
    {
        Authors = package.Authors.Count > 0 ? package.Authors : [package.Title],
        Repository = package.Repository,
        HasPdf = options.Pdf is not null,
    };

    /// <summary>Where a page comes from, in print: the edition and the address without its scheme.</summary>
    public string Origin(SiteAddress page)
    {
        var address = page.On(BaseAddress);
        return $"{Title}, edition of {Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. {address.Authority}{address.AbsolutePath}";
    }
}
