using System.Globalization;
using Standoff.Evidence;
using Standoff.Site.Addressing;

namespace Standoff.Site.Reporting;

/// <summary>What an edition says about itself.</summary>
/// <param name="BaseAddress">Of the published site, ends in <c>/</c>.</param>
public sealed record Imprint(string Title, string Description, Uri BaseAddress, DateOnly Date)
{
    public static Imprint Create(DataPackage package, EditionOptions options) => new(
        package.Title, package.Description, options.BaseAddress ?? package.Homepage, options.Date ?? package.Created);

    /// <summary>Where a page comes from, in print: the edition and the address without its scheme.</summary>
    public string Origin(SiteAddress page)
    {
        var address = page.On(BaseAddress);
        return $"{Title}, edition of {Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. {address.Authority}{address.AbsolutePath}";
    }
}
