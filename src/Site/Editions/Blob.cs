using System.Security.Cryptography;
using System.Text;

namespace Standoff.Site.Editions;

/// <summary>
/// A piece that several editions may share; it is named by its content, so that it is kept once.
/// </summary>
/// <param name="Extension">With its point.</param>
internal sealed record Blob(string Extension, ReadOnlyMemory<byte> Content)
{
    public const string Folder = EditionArchive.Folder + "blobs/";

    /// <summary>How many digits of the content's SHA-256 the name shows.</summary>
    private const int HashLength = 32;

    public string Name => field ??= HashOf(Content.Span) + Extension;

    /// <summary>Among the inputs.</summary>
    public string Path => Folder + Name;

    public static Blob OfText(string extension, string text) =>
        new(extension, Encoding.UTF8.GetBytes(text));

    public static string HashOf(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];
}
