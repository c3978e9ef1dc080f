using System.Text;
using Standoff.Site.Addressing;

namespace Standoff.Site.Files;

/// <summary>One file of a published edition; its content is made when first asked for.</summary>
/// <param name="path">Relative to the edition's root, with <c>/</c>.</param>
public sealed class OutputFile(string path, Func<byte[]> content)
{
    private readonly Lazy<byte[]> _content = new(content);

    public string Path => path;

    public byte[] Content => _content.Value;

    public static OutputFile At(SiteAddress address, Func<byte[]> content) =>
        new(address.File, content);

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static OutputFile OfText(SiteAddress address, Func<string> text) =>
        new(address.File, () => new UTF8Encoding(false).GetBytes(text()));
}
