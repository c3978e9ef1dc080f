using System.Text.RegularExpressions;
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
public sealed partial record DataPackage(
    string Title, string Description, Uri Homepage, DateOnly Created, IReadOnlyList<TableSchema> Tables)
{
    public const string Path = "data/datapackage.json";

    /// <summary>What <see cref="ParseHomepage"/> takes.</summary>
    public const string HomepageForm = "an http or https address that ends in '/', without user, query, fragment, '..' or broken escape";

    /// <summary>Where the descriptor and its tables are.</summary>
    internal const string Folder = "data/";

    /// <summary>Explains how tables are written and is none.</summary>
    private const string WritersGuide = Folder + "README.md";

    /// <summary>What was published before; the tables of editions are none of the package.</summary>
    public const string EditionsFolder = Folder + "editions/";

    private static readonly DataPackage Unreadable =
        new("", "", new Uri("https://unknown.invalid/"), DateOnly.MinValue, []) { IsWhole = false };

    /// <summary>Who made it, by name; empty where the package does not say.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>
    /// Where its sources are kept and errors are reported; null where the package does not say.
    /// </summary>
    public Uri? Repository { get; init; }

    /// <summary>
    /// Whether the list of tables could be read; where not, tables that it lacks are no fault of
    /// theirs.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>
    /// Always a package. A property that is missing or wrong is reported and stands for nothing: an
    /// empty text, an address that leads nowhere, the first day there is. Reports SR1001, SR1002,
    /// SR1003, SR1013.
    /// </summary>
    public static Outcome<DataPackage> Read(InputFiles inputs)
    {
        if (!inputs.Contains(Path))
            return new(Unreadable, [DiagnosticCatalogue.MissingFile(Place.StartOf(Path), Path)]);
        var source = inputs.Read(Path);
        return source.Value is { } text
            ? new DataPackageReader(text, Unreadable).Read()
            : new(Unreadable, source.Found);
    }

    /// <summary>
    /// Whether a file lies below <c>data/</c> and is neither the descriptor, nor one for writers, nor
    /// of an edition; a CSV is read, or is one that the package says nothing of.
    /// </summary>
    /// <param name="path">Relative to the project's root, with <c>/</c>.</param>
    public static bool IsUnread(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path is not (Path or WritersGuide)
        && !path.StartsWith(EditionsFolder, StringComparison.Ordinal)
        && !path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The base address of a published site; null where the text is none.</summary>
    public static Uri? ParseHomepage(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && text.EndsWith('/')
        && !text.Contains("/../", StringComparison.Ordinal)
        && !text.Contains("%00", StringComparison.Ordinal)
        && !BrokenEscape().IsMatch(text)
        && address.Query.Length == 0
        && address.Fragment.Length == 0
        && address.UserInfo.Length == 0
            ? address
            : null;

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})")]
    private static partial Regex BrokenEscape();
}
