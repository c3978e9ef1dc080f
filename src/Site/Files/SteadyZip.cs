using ICSharpCode.SharpZipLib.Zip;

namespace Standoff.Site.Files;

/// <summary>
/// Zips that hold the same bytes wherever they are made. The runtime packs by a native library that
/// differs between its versions and between processors; this one is managed code of one version.
/// </summary>
internal static class SteadyZip
{
    /// <summary>Of 0 to 9: what 6 saves, a fifteenth, takes half as long again.</summary>
    private const int Level = 4;

    /// <summary>A zip's least date: the archive says nothing of when it was made.</summary>
    private static readonly DateTime NoDate = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Forms that are packed already.</summary>
    private static readonly string[] Packed = [".png", ".woff2", ".zip"];

    /// <param name="files">In the order in which they are to stand.</param>
    public static byte[] Create(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipOutputStream(buffer) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            foreach (var (path, content) in files)
            {
                zip.PutNextEntry(new ZipEntry(path)
                {
                    DateTime = NoDate,
                    HostSystem = (int)HostSystemID.Msdos,
                    CompressionMethod = Packed.Contains(Path.GetExtension(path))
                        ? CompressionMethod.Stored
                        : CompressionMethod.Deflated,
                });
                zip.Write(content.Span);
                zip.CloseEntry();
            }
        }

        return buffer.ToArray();
    }
}
