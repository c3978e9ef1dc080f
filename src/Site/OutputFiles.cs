namespace Standoff.Site;

/// <summary>A published edition in memory: paths relative to its root, with <c>/</c>, in ordinal order.</summary>
public sealed class OutputFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> All => _files;

    /// <exception cref="ArgumentException">There is a file at that path already.</exception>
    internal void Add(string path, byte[] content) => _files.Add(path, content);

    internal void Add(string path, string text) => Add(path, new System.Text.UTF8Encoding(false).GetBytes(text));
}
