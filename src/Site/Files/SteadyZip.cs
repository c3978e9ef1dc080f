using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip;
using ICSharpCode.SharpZipLib.Zip.Compression;
using ICSharpCode.SharpZipLib.Zip.Compression.Streams;

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
            foreach (var (path, content) in files)
            {
                if (Packed.Contains(Path.GetExtension(path)))
                    Store(zip, path, content.Span);
                else
                    Write(zip, path, PackedFiles.OfThisProcess.Get(content, Pack));
            }
        }

        return buffer.ToArray();
    }

    private static void Store(ZipOutputStream zip, string path, ReadOnlySpan<byte> content)
    {
        zip.PutNextEntry(EntryOf(path, CompressionMethod.Stored));
        zip.Write(content);
        zip.CloseEntry();
    }

    private static void Write(ZipOutputStream zip, string path, PackedFile file)
    {
        var entry = EntryOf(path, CompressionMethod.Deflated);
        (entry.Size, entry.CompressedSize, entry.Crc) = (file.Size, file.Bytes.Length, file.Crc);
        zip.PutNextPassthroughEntry(entry);
        zip.Write(file.Bytes);
        zip.CloseEntry();
    }

    private static ZipEntry EntryOf(string path, CompressionMethod method) =>
        new(path) { DateTime = NoDate, HostSystem = (int)HostSystemID.Msdos, CompressionMethod = method };

    private static PackedFile Pack(ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        using var buffer = new MemoryStream();
        using (var packed = new DeflaterOutputStream(buffer, new Deflater(Level, noZlibHeaderOrFooter: true)) { IsStreamOwner = false })
            packed.Write(bytes);
        var crc = new Crc32();
        crc.Update(bytes);
        return new(buffer.ToArray(), bytes.Length, crc.Value);
    }
}
