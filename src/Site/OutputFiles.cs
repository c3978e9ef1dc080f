using System.Text;

namespace Standoff.Site;

/// <summary>One file of a published edition.</summary>
/// <param name="Path">Relative to the edition's root, with <c>/</c>.</param>
public sealed record OutputFile(string Path, byte[] Content)
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    internal static OutputFile OfText(string path, string text) => new(path, new UTF8Encoding(false).GetBytes(text));
}

/// <summary>A published edition in memory, in ordinal order of paths.</summary>
public sealed class OutputFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two files have one path.</exception>
    public OutputFiles(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
            _files.Add(file.Path, file.Content);
    }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, byte[]> All => _files;
}
