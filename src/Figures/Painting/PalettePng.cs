using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Checksum;
using SkiaSharp;

namespace Standoff.Figures.Painting;

/// <summary>
/// Texts in a few inks as a PNG of four bits a pixel: a quarter of the bytes and a fifth of the
/// CPU that one of all colours takes.
/// </summary>
/// <remarks>
/// Skia writes no palettes. It packs the rows as if each of their bytes, two pixels, were one of
/// grey; what a PNG holds of both is the same but for the header that says what they are.
/// </remarks>
internal static class PalettePng
{
    private const int SignatureBytes = 8;

    /// <summary>Of a chunk beside its content: length, name and checksum.</summary>
    private const int ChunkBytes = 12;

    private const byte BitsOfPixel = 4;
    private const byte ByPalette = 3;

    /// <summary>At 6 it takes half as long again, and a thirtieth is saved.</summary>
    private static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.None, 4);

    /// <summary>A surface that is to be covered wholly.</summary>
    public static SKSurface CreateSurface(int widthPixels, int heightPixels) =>
        SKSurface.Create(new SKImageInfo(widthPixels, heightPixels, SKColorType.Rgba8888, SKAlphaType.Opaque));

    /// <param name="surface">Of <see cref="CreateSurface"/>.</param>
    public static byte[] Encode(SKSurface surface, Palette palette)
    {
        using var pixels = surface.PeekPixels();
        using var rows = new SKBitmap(new SKImageInfo((pixels.Width + 1) / 2, pixels.Height, SKColorType.Gray8, SKAlphaType.Opaque));
        var from = pixels.GetPixelSpan();
        var to = rows.GetPixelSpan();
        for (var y = 0; y < pixels.Height; y++)
        {
            var row = from.Slice(y * pixels.RowBytes, pixels.Width * sizeof(uint));
            Pack(MemoryMarshal.Cast<byte, uint>(row), palette, to.Slice(y * rows.RowBytes, rows.Width));
        }

        using var packed = rows.PeekPixels();
        using var grey = packed.Encode(Packing) ?? throw new InvalidOperationException("There is no memory for a PNG.");
        return WithPalette(grey.AsSpan(), pixels.Width, pixels.Height, palette);
    }

    /// <summary>Most of a row is ground, which is passed over at once.</summary>
    private static void Pack(ReadOnlySpan<uint> row, Palette palette, Span<byte> packed)
    {
        packed.Clear();
        var ground = (uint)palette.Colours[0].Red | (uint)palette.Colours[0].Green << 8 | (uint)palette.Colours[0].Blue << 16 | 0xFF000000;
        for (var x = 0; x < row.Length; x++)
        {
            if (row[x] == ground)
            {
                var next = row[x..].IndexOfAnyExcept(ground);
                if (next < 0)
                    return;
                x += next;
            }

            packed[x / 2] |= (byte)(palette.Nearest(row[x]) << (x % 2 == 0 ? BitsOfPixel : 0));
        }
    }

    private static byte[] WithPalette(ReadOnlySpan<byte> grey, int width, int height, Palette palette)
    {
        var png = new MemoryStream(grey.Length + ChunkBytes + 3 * Palette.MaxColours);
        png.Write(grey[..SignatureBytes]);
        // The last three: deflated, with a filter named before each row, not interlaced.
        var header = new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, BitsOfPixel, ByPalette, 0, 0, 0 };
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "PLTE"u8, [.. palette.Colours.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        int size;
        for (var at = SignatureBytes; at < grey.Length; at += size)
        {
            size = BinaryPrimitives.ReadInt32BigEndian(grey[at..]) + ChunkBytes;
            // Not what else it says of grey.
            if (grey.Slice(at + 4, 4) is var name && (name.SequenceEqual("IDAT"u8) || name.SequenceEqual("IEND"u8)))
                png.Write(grey.Slice(at, size));
        }

        return png.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] named = [.. name, .. content];
        png.Write(named);
        var sum = new Crc32();
        sum.Update(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)sum.Value);
        png.Write(number);
    }
}
