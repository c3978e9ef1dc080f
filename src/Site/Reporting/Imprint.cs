using Standoff.Evidence;

namespace Standoff.Site.Reporting;

/// <summary>What an edition says about itself.</summary>
/// <param name="BaseAddress">Of the published site, ends in <c>/</c>.</param>
public sealed record Imprint(string Title, string Description, Uri BaseAddress, DateOnly Date)
{
    public static Imprint Create(DataPackage package, EditionOptions options) => new(
        package.Title, package.Description, options.BaseAddress ?? package.Homepage, options.Date ?? package.Created);
}
