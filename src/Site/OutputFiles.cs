using System.Text;

namespace Standoff.Site;

/// <summary>One file of a published edition; its content is made when first asked for.</summary>
public sealed class OutputFile
{
    private readonly Lazy<byte[]> _content;

    /// <param name="path">Relative to the edition's root, with <c>/</c>.</param>
    public OutputFile(string path, Func<byte[]> content)
    {
        Path = path;
        _content = new Lazy<byte[]>(content);
    }

    public string Path { get; }

    public byte[] Content => _content.Value;

    /// <summary>UTF-8 without a byte order mark.</summary>
    internal static OutputFile OfText(string path, Func<string> text) => new(path, () => new UTF8Encoding(false).GetBytes(text()));
}

/// <summary>A published edition in memory, in ordinal order of paths.</summary>
public sealed class OutputFiles
{
    private readonly SortedDictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two files have one path.</exception>
    public OutputFiles(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
            _files.Add(file.Path, file);
    }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, OutputFile> All => _files;
}
