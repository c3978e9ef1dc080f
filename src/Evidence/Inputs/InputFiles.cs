using System.Security.Cryptography;
using System.Text;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Inputs;

/// <summary>
/// What an edition is made from: the files below <c>data/</c> and <c>content/</c>, in memory.
/// </summary>
public sealed class InputFiles
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files;

    /// <param name="files">Paths relative to the project's root, with <c>/</c>.</param>
    public InputFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) =>
        _files = new SortedDictionary<string, ReadOnlyMemory<byte>>(
            files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    public bool Contains(string path) => _files.ContainsKey(path);

    /// <summary>
    /// The text of a file; none, and no diagnostic, where there is no such file. Reports SR1002.
    /// </summary>
    public Outcome<SourceText> Read(string path) =>
        _files.TryGetValue(path, out var bytes)
            ? SourceText.Decode(path, bytes.Span)
            : new(null, []);

    /// <summary>The bytes of a file as they are, whether they are text or not.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public ReadOnlyMemory<byte> Bytes(string path) => _files[path];

    /// <summary>Those of the files whose paths pass.</summary>
    public InputFiles Where(Func<string, bool> passes) => new(_files.Where(f => passes(f.Key)));

    /// <summary>Whether others have the same paths and bytes.</summary>
    public bool AreSameAs(InputFiles others) =>
        _files.Count == others._files.Count
        && _files.Zip(others._files).All(pair =>
            pair.First.Key == pair.Second.Key
            && pair.First.Value.Span.SequenceEqual(pair.Second.Value.Span));

    /// <summary>These files and some more, none of which may be among them.</summary>
    public InputFiles With(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> more) =>
        new(_files.Concat(more));

    /// <summary>SHA-256 of the paths and bytes of some files, in hexadecimal digits.</summary>
    public string Hash(Func<string, bool> which)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in _files.Where(f => which(f.Key)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{bytes.Length}\0"));
            hash.AppendData(bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
