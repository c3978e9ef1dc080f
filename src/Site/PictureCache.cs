using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Standoff.Site;

/// <summary>Pictures in pixels by what they show, so that an edition does not draw again what the one before it drew.</summary>
internal static class PictureCache
{
    /// <summary>Some editions' worth; beyond it the cache starts anew.</summary>
    private const int Most = 512;

    private static readonly ConcurrentDictionary<string, byte[]> Drawn = new(StringComparer.Ordinal);

    /// <param name="form">Of the picture, such as <c>png</c> or <c>card</c>.</param>
    /// <param name="content">All that the picture depends on, such as its drawing as SVG and the name of the publication.</param>
    public static byte[] Get(string form, string content, Func<byte[]> draw)
    {
        if (Drawn.Count > Most)
            Drawn.Clear();
        return Drawn.GetOrAdd(form + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))), _ => draw());
    }
}
