using System.IO.Compression;
using Standoff.Evidence.Inputs;
using Standoff.Site.Files;

namespace Standoff.Site.Exports;

/// <summary>The data package as it is, file by file and as a zip.</summary>
internal static class DataPackageFiles
{
    private const string Folder = "data/";

    /// <summary>A zip's least date: the archive says nothing of when it was made.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<OutputFile> Create(InputFiles inputs)
    {
        var paths = inputs.Paths.Where(IsPublished).ToList();
        return [.. paths.Select(path => new OutputFile(path, () => Read(inputs, path).ToArray())), new OutputFile("data/package.zip", () => Zip(inputs, paths))];
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

    private static byte[] Zip(InputFiles inputs, IEnumerable<string> paths)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var path in paths)
            {
                var entry = zip.CreateEntry(path[Folder.Length..], CompressionLevel.Optimal);
                entry.LastWriteTime = NoDate;
                using var stream = entry.Open();
                stream.Write(Read(inputs, path).Span);
            }
        }

        return buffer.ToArray();
    }
}
