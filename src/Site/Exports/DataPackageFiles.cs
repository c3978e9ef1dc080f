using Standoff.Evidence.Inputs;
using Standoff.Site.Files;

namespace Standoff.Site.Exports;

/// <summary>The data package as it is, file by file and as a zip.</summary>
internal static class DataPackageFiles
{
    private const string Folder = "data/";

    public static IEnumerable<OutputFile> Create(InputFiles inputs)
    {
        var paths = inputs.Paths.Where(IsPublished).ToList();
        return
        [
            .. paths.Select(path => new OutputFile(path, () => Read(inputs, path).ToArray())),
            new OutputFile("data/package.zip", () => SteadyZip.Create(
                paths.Select(path => (path[Folder.Length..], Read(inputs, path))))),
        ];
    }

    private static bool IsPublished(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.IndexOf('/', Folder.Length) < 0
        && Path.GetExtension(path) is ".csv" or ".json" or ".md";

    /// <summary>
    /// A file as it is, but for the first line with which a spreadsheet names its separator: the
    /// descriptor says nothing of such a line.
    /// </summary>
    private static ReadOnlyMemory<byte> Read(InputFiles inputs, string path)
    {
        var bytes = inputs.Bytes(path);
        var isNamed = bytes.Span.StartsWith("sep="u8) && Path.GetExtension(path) == ".csv";
        return isNamed ? bytes[(bytes.Span.IndexOf((byte)'\n') + 1)..] : bytes;
    }
}
