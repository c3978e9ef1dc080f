using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// The descriptor <c>data/datapackage.json</c> (Data Package v2): what the edition is called,
/// where and when it is published, and the schema of every table.
/// </summary>
/// <param name="Homepage">Base address of the published site; ends in <c>/</c>.</param>
/// <param name="Created">The edition's date.</param>
public sealed record DataPackage(
    string Title, string Description, Uri Homepage, DateOnly Created, IReadOnlyList<TableSchema> Tables)
{
    public const string Path = "data/datapackage.json";

    /// <summary>What <see cref="ParseHomepage"/> takes.</summary>
    public const string HomepageForm = "an http or https address that ends in '/', without query or fragment";

    /// <summary>
    /// No package where it is missing or a property that an edition needs is wrong. Reports
    /// SR1001, SR1003, SR1013.
    /// </summary>
    public static Outcome<DataPackage> Read(InputFiles inputs)
    {
        if (!inputs.Contains(Path))
            return new(null, [DiagnosticCatalogue.MissingFile(Place.StartOf(Path), Path)]);
        var source = inputs.Read(Path);
        return source.Value is { } text
            ? new DataPackageReader(text).Read()
            : new(null, source.Found);
    }

    /// <summary>The base address of a published site; null where the text is none.</summary>
    public static Uri? ParseHomepage(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && text.EndsWith('/')
        && address.Query.Length == 0
        && address.Fragment.Length == 0
        && address.UserInfo.Length == 0
            ? address
            : null;
}
