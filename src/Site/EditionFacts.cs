using System.Security.Cryptography;
using System.Text;
using Standoff.Evidence;

namespace Standoff.Site;

/// <summary>What an edition says about itself.</summary>
/// <param name="BaseAddress">Ends in <c>/</c>.</param>
/// <param name="Hash">Of the paths and bytes of all input files; eight hexadecimal digits.</param>
internal sealed record EditionFacts(string Title, string Description, Uri BaseAddress, DateOnly Date, string Hash)
{
    public static EditionFacts Of(DataPackage package, EditionOptions options, InputFiles inputs) => new(
        package.Title, package.Description, options.BaseAddress ?? package.Homepage, options.Date ?? package.Created, HashOf(inputs));

    private static string HashOf(InputFiles inputs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in inputs.Paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{inputs.Bytes(path).Length}\0"));
            hash.AppendData(inputs.Bytes(path).Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}
