namespace Standoff.Site.Files;

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
