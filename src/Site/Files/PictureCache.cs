using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Standoff.Site.Files;

/// <summary>
/// Pictures in pixels by what they show, so that an edition does not draw again what the one before
/// it drew. Safe for several threads.
/// </summary>
public sealed class PictureCache
{
    /// <summary>Some editions' worth; beyond it the cache starts anew.</summary>
    private const int MaxPictures = 1_024;

    private readonly ConcurrentDictionary<string, byte[]> _drawn = new(StringComparer.Ordinal);

    /// <param name="form">Of the picture, such as <c>png</c> or <c>card</c>.</param>
    /// <param name="content">All that the picture depends on, such as its drawing as SVG and the
    /// name of the publication.</param>
    public byte[] Get(string form, string content, Func<byte[]> draw)
    {
        if (_drawn.Count > MaxPictures)
            _drawn.Clear();
        var key = form + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        return _drawn.GetOrAdd(key, _ => draw());
    }
}
