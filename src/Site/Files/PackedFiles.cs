using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Standoff.Site.Files;

/// <summary>A file as it stands in a zip.</summary>
/// <param name="Bytes">Deflated.</param>
/// <param name="Size">Of the file itself, in bytes.</param>
/// <param name="Crc">Of the file itself.</param>
internal sealed record PackedFile(byte[] Bytes, long Size, long Crc);

/// <summary>
/// Files packed for zips, by their content: of one edition and the next few files differ. Safe for
/// several threads.
/// </summary>
internal sealed class PackedFiles
{
    /// <summary>Some editions' worth, in bytes; beyond it the memory starts anew.</summary>
    private const long MaxBytes = 64L << 20;

    private readonly ConcurrentDictionary<UInt128, PackedFile> _packed = [];
    private long _bytes;

    public delegate PackedFile Packer(ReadOnlySpan<byte> content);

    /// <summary>
    /// For all editions of one process, since what comes of a content does not depend on whose it is.
    /// </summary>
    public static PackedFiles OfThisProcess { get; } = new();

    public PackedFile Get(ReadOnlyMemory<byte> content, Packer pack)
    {
        if (Interlocked.Read(ref _bytes) > MaxBytes)
        {
            _packed.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        var print = BitConverter.ToUInt128(SHA256.HashData(content.Span).AsSpan(0, 16));
        if (_packed.TryGetValue(print, out var known))
            return known;
        var packed = pack(content.Span);
        if (_packed.TryAdd(print, packed))
            Interlocked.Add(ref _bytes, packed.Bytes.Length);
        return packed;
    }
}
