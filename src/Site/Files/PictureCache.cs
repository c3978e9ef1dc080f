using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Standoff.Site.Files;

/// <summary>
/// Pictures in pixels by what they show, so that an edition does not draw again what the one
/// before it drew. Safe for several threads.
/// </summary>
public sealed class PictureCache
{
    /// <summary>Some editions' worth, in bytes; beyond it the cache starts anew.</summary>
    private const long MaxBytes = 96L << 20;

    private readonly ConcurrentDictionary<string, byte[]> _drawn = new(StringComparer.Ordinal);
    private long _bytes;

    /// <param name="form">Of the picture, such as <c>png</c> or <c>card</c>.</param>
    /// <param name="content">All that the picture depends on, such as its drawing as SVG and the
    /// name of the publication.</param>
    public byte[] Get(string form, string content, Func<byte[]> draw)
    {
        if (Interlocked.Read(ref _bytes) > MaxBytes)
        {
            _drawn.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        var key = form + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        if (_drawn.TryGetValue(key, out var known))
            return known;
        var picture = draw();
        if (_drawn.TryAdd(key, picture))
            Interlocked.Add(ref _bytes, picture.Length);
        return picture;
    }
}
