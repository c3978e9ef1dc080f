using Standoff.Evidence;
using Standoff.Evidence.Inputs;

namespace Standoff.Site;

/// <summary>What an edition says about itself.</summary>
/// <param name="BaseAddress">Ends in <c>/</c>.</param>
/// <param name="Hash">Of the paths and bytes of all input files; eight hexadecimal digits.</param>
public sealed record EditionFacts(string Title, string Description, Uri BaseAddress, DateOnly Date, string Hash)
{
    public static EditionFacts Of(DataPackage package, EditionOptions options, InputFiles inputs) => new(
        package.Title, package.Description, options.BaseAddress ?? package.Homepage, options.Date ?? package.Created, inputs.Hash(_ => true)[..8]);
}
